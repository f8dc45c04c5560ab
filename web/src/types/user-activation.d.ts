/** Whether the player has tapped or typed yet (Chromium, Safari 16.4, Firefox 120). */
interface Navigator {
  readonly userActivation?: { readonly hasBeenActive: boolean }
}

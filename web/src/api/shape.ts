// The types of the generated `*-shapes.ts` files; scripts/shapes.mjs says what each letter means.
export type Shape = string | readonly [Shape] | { readonly [name: string]: Shape }
export type Shapes = Record<string, Shape>
/** Method, path, and the shape of each answer that is not a plain problem; null where the answer has no body. */
export type Operation = [string, string, { [status: string]: Shape | null }]

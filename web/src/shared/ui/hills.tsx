/** A green seen from the tee, in contour lines. Decoration. */
export function Hills() {
  return (
    <svg className="hills" viewBox="0 0 400 200" preserveAspectRatio="xMaxYMax slice" aria-hidden="true">
      <path d="M0 150C70 110 130 118 200 140s130 20 200-18v78H0z" className="hill-3" />
      <path d="M0 172c80-34 150-22 220-8s130 8 180-12v48H0z" className="hill-2" />
      <path d="M0 190c100-22 180-8 250-6s110-4 150-12v28H0z" className="hill-1" />
      <ellipse cx="318" cy="157" rx="6" ry="2" className="hill-hole" />
      <path d="M318 157V78" className="hill-pole" />
      <path d="M318 79l30 11-30 11z" className="hill-flag" />
    </svg>
  )
}

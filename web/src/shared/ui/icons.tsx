const paths = {
  home: 'M4 11l8-7 8 7M6 9.5V20h12V9.5M10 20v-6h4v6',
  rounds: 'M5 4h14v16H5zM5 9h14M10 9v11M14.5 9v11',
  figures: 'M4 19h16M5 15l4.5-5 4 3L20 6',
  handicap: 'M4.500 17a8.500 8.500 0 1115 0M12 15l4.500-5.500M12 15h.01M8 20.500h8',
  trophy:
    'M8 4h8v5a4 4 0 01-8 0zM8 6H4.500c0 3 1.500 4.500 3.500 4.500M16 6h3.500c0 3-1.500 4.500-3.500 4.500M12 13v4M8.500 20h7M10 17h4',
  you: 'M12 12a4 4 0 100-8 4 4 0 000 8zM4.5 20.5c1-4 4-5.5 7.5-5.5s6.500 1.500 7.500 5.500',
  players:
    'M9 11a3.500 3.500 0 100-7 3.500 3.500 0 000 7zM2.500 20c.8-4 3.500-5.500 6.500-5.500s5.700 1.500 6.500 5.500M15.500 4.300a3.500 3.500 0 010 6.400M17.500 14.900c2 .7 3.500 2.200 4 5.100',
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  plus: 'M12 5v14M5 12h14',
  close: 'M6.500 6.500l11 11M17.500 6.500l-11 11',
  check: 'M5 12.500l4.500 4.500L19 7.500',
  flag: 'M7 21V4M7 4.500l11 4-11 4.500',
  clear: 'M9 6h11v12H9l-5-6zM11.500 9.500l5 5M16.500 9.500l-5 5',
  picked: 'M12 4v9M8.500 7.500L12 4l3.500 3.500M5 15c0 5 14 5 14 0',
  undo: 'M9 7L4.500 11.500 9 16M5 11.500h9a5 5 0 010 10h-3',
  cloud: 'M7 18a4.500 4.500 0 01.5-9 5.500 5.500 0 0110.500 1.500A3.800 3.800 0 0117.500 18z',
  gear: 'M4 7h10M18 7h2M4 17h2M10 17h10M16 4.500v5M8 14.500v5',
  bin: 'M5 7h14M9.500 7V4.500h5V7M7 7l1 13h8l1-13',
  keyboard: 'M3 6.500h18v11H3zM7 10h.01M11 10h.01M15 10h.01M8 14h8',
} as const

export type IconName = keyof typeof paths

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}

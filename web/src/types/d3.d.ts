// The part of d3 that the app uses: Debian's packages have no types.
declare module 'd3-scale' {
  export type LinearScale = {
    (value: number): number
    domain(values: [number, number]): LinearScale
    range(values: [number, number]): LinearScale
    ticks(count: number): number[]
  }
  export function scaleLinear(): LinearScale
}

declare module 'd3-shape' {
  export type Line<T> = {
    (data: T[]): string | null
    x(value: (datum: T) => number): Line<T>
    y(value: (datum: T) => number): Line<T>
  }
  export function line<T>(): Line<T>
}

type Filter = (value: number, left: number, above: number, corner: number) => number

/** The filters of PNG by their numbers (ISO/IEC 15948, 9.2), without that of the mean. */
const filters: readonly (readonly [number, Filter])[] = [
  [1, (value, left) => value - left],
  [2, (value, _, above) => value - above],
  [4, (value, left, above, corner) => value - nearest(left, above, corner)],
]

/** Paeth’s predictor: of three neighbours the one nearest to what their slope leads to. */
const nearest = (left: number, above: number, corner: number): number => {
  const toLeft = Math.abs(above - corner)
  const toAbove = Math.abs(left - corner)
  const toCorner = Math.abs(left + above - 2 * corner)
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}

/** Rows of a PNG, each with the filter before it that leaves the smallest differences. */
export const filterRows = (
  values: Uint8Array | Uint8ClampedArray,
  width: number,
  channels: number,
): Uint8Array => {
  const length = width * channels
  const height = length === 0 ? 0 : values.length / length
  const rows = new Uint8Array(height * (length + 1))
  const tried = filters.map(([number, filter]) => ({ number, filter, row: new Uint8Array(length) }))
  for (let row = 0; row < height; row += 1) {
    let least = Number.POSITIVE_INFINITY
    for (const { number, filter, row: differences } of tried) {
      const sum = filterRow(values, { start: row * length, length, channels, filter }, differences)
      if (sum >= least) continue
      least = sum
      rows[row * (length + 1)] = number
      rows.set(differences, row * (length + 1) + 1)
    }
  }
  return rows
}

/** Filters one row; gives the sum of how far the differences are from none. */
const filterRow = (
  values: Uint8Array | Uint8ClampedArray,
  { start, length, channels, filter }: { start: number; length: number; channels: number; filter: Filter },
  differences: Uint8Array,
): number => {
  let sum = 0
  for (let at = 0; at < length; at += 1) {
    const place = start + at
    const inside = at >= channels
    const left = inside ? (values[place - channels] ?? 0) : 0
    const above = start === 0 ? 0 : (values[place - length] ?? 0)
    const corner = inside && start > 0 ? (values[place - length - channels] ?? 0) : 0
    const difference = filter(values[place] ?? 0, left, above, corner) & 0xff
    differences[at] = difference
    sum += difference < 128 ? difference : 256 - difference
  }
  return sum
}

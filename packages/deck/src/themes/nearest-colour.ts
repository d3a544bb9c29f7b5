import { contrastOf } from '@trifold/prose'

/** Steps in which lightness is tried, of 1. */
const steps = 200

/** Whether a colour can be read on each of the grounds. */
export const isReadable = (colour: string, grounds: readonly string[], ratio: number): boolean =>
  grounds.every((ground) => contrastOf(colour, ground) >= ratio)

/**
 * The colour of the same hue, lighter or darker by as little as can be, that has the contrast on each of the grounds;
 * undefined where no lightness has it. Colours are sRGB, `#RRGGBB`.
 */
export const nearestReadable = (
  colour: string,
  grounds: readonly string[],
  ratio: number,
): string | undefined => {
  if (isReadable(colour, grounds, ratio)) return colour
  const { hue, saturation, lightness } = hslOf(colour)
  for (let step = 1; step <= steps; step++) {
    for (const tried of [lightness - step / steps, lightness + step / steps]) {
      const found = hexOf(hue, saturation, Math.min(Math.max(tried, 0), 1))
      if (isReadable(found, grounds, ratio)) return found
    }
  }
  return undefined
}

/** One colour with a share (0 to 1) of another. */
export const mix = (colour: string, other: string, share: number): string => {
  const channels = channelsOf(colour).map((value, index) => {
    const to = channelsOf(other)[index] ?? value
    return value + (to - value) * share
  })
  return print(channels)
}

const channelsOf = (hex: string): number[] =>
  [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)

const print = (channels: readonly number[]): string =>
  `#${channels
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`.toUpperCase()

/** CSS Color 4, section 7: hue in degrees, the others 0 to 1. */
const hslOf = (hex: string): { hue: number; saturation: number; lightness: number } => {
  const [red = 0, green = 0, blue = 0] = channelsOf(hex)
  const most = Math.max(red, green, blue)
  const least = Math.min(red, green, blue)
  const lightness = (most + least) / 2
  const range = most - least
  if (range === 0) return { hue: 0, saturation: 0, lightness }
  const saturation = (most - lightness) / Math.min(lightness, 1 - lightness)
  const sector =
    most === red
      ? (green - blue) / range + (green < blue ? 6 : 0)
      : most === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4
  return { hue: sector * 60, saturation, lightness }
}

const hexOf = (hue: number, saturation: number, lightness: number): string => {
  const reach = saturation * Math.min(lightness, 1 - lightness)
  return print(
    [0, 8, 4].map((offset) => {
      const turn = (offset + hue / 30) % 12
      return lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1))
    }),
  )
}

/** How a picture is turned to stand upright: mirrored left to right, then turned clockwise. */
export interface Turn {
  readonly mirrored: boolean
  readonly degrees: 0 | 90 | 180 | 270
}

/** What the values of Exif's Orientation mean, from 1 (CIPA DC-008, 4.6.5). */
export const turns: readonly Turn[] = [
  { mirrored: false, degrees: 0 },
  { mirrored: true, degrees: 0 },
  { mirrored: false, degrees: 180 },
  { mirrored: true, degrees: 180 },
  { mirrored: true, degrees: 270 },
  { mirrored: false, degrees: 90 },
  { mirrored: true, degrees: 90 },
  { mirrored: false, degrees: 270 },
]

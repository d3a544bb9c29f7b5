/** Upright or italic. */
export type FaceStyle = 'normal' | 'italic'

/** One weight and style of a family, as measuring knows it. All lengths are in em. */
export interface Face {
  readonly weight: number
  readonly style: FaceStyle
  /** How far a character moves the pen; 0 for a mark; undefined for a character that the face lacks. */
  advance(codePoint: number): number | undefined
  /** What two neighbours take beyond their advances; never less than 0, since not every host kerns. */
  kerning(left: number, right: number): number
}

/** Faces under one name; at least one. */
export interface Family {
  readonly name: string
  readonly faces: readonly [Face, ...Face[]]
  /** Its italics are its upright letters, sloped: a browser that has those alone draws the others from them. */
  readonly sloped?: boolean
}

import type { Packed } from './packed.ts'

/** A relationship of a part to another part, or to an address outside the package (ECMA-376 part 2, section 9.3). */
export interface Relation {
  readonly id: string
  /** The last word of an Office relationship type, such as `slideLayout`, or a whole type. */
  readonly type: string
  /** The name of a part; an address where `external`. */
  readonly target: string
  readonly external?: boolean
}

/** A file inside the package. */
export interface Part {
  /** Absolute, as `[Content_Types].xml` has it: `/ppt/slides/slide1.xml`. */
  readonly name: string
  /** The media type by which readers know what it is. */
  readonly type: string
  /** A part that many packages have is packed already, but for the words at the foot of their slides. */
  readonly content: string | Uint8Array | ((footer: string) => Packed)
  readonly relations: readonly Relation[]
}

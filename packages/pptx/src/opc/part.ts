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
  readonly content: string | Uint8Array
  readonly relations: readonly Relation[]
}

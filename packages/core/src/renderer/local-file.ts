/** A file of the collection that settings name, such as a theme or a font; read by the engine. */
export interface LocalFile {
  /** As shown to the author, for diagnostics. */
  readonly path: string
  /** Relative to the collection, with / between folders: names in the file are found from here. */
  readonly location: string
  readonly bytes: Uint8Array
  /** Hex SHA-256 of the bytes. */
  readonly hash: string
  /**
   * A value made of this file, made once for all articles of a run. The key names the maker and everything the
   * value depends on beside the file.
   */
  derive<Value>(key: string, make: () => Value): Value
}

/** Why a file cannot be used. */
export interface LocalFileProblem {
  readonly problem: 'missing' | 'outside' | 'too-large' | 'unreadable'
  /** One sentence, for the author. */
  readonly message: string
}

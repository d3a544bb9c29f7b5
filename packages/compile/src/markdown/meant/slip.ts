import type { DiagnosticCode } from '@trifold/core'

/** What the beginning of a paragraph was meant as, and how it is written so. */
export interface Slip {
  readonly code: DiagnosticCode
  /** Which characters of the paragraph it is about; its first line if undefined. */
  readonly start?: number
  readonly end?: number
  readonly message: string
  readonly help: string
  /** What stands instead of these characters where nothing else can be meant. */
  readonly mended?: string
}

/** What nobody sees beside the signs that make a heading or a list: spaces that do not break, marks without a width. */
export const unseen = '\\u00A0\\u00AD\\u200B-\\u200F\\u2060\\u3000\\uFEFF'

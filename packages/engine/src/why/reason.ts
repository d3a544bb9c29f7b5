/**
 * Why an article is made, by what is no longer as the last build had it. With a subject: `setting`, `template`, `image`, `file`,
 * `link`, `folder` and both of `output` name it as the author does; `format`, `failed` and `outdated` name a format.
 */
export const causes = [
  'new',
  'cache-off',
  'source',
  'draft',
  'failed',
  'folder',
  'trifold',
  'parser',
  'setting',
  'configuration',
  'template',
  'presentation',
  'browser',
  'image',
  'file',
  'link',
  'neighbours',
  'format',
  'outdated',
  'output-missing',
  'output-changed',
  'unrecorded',
] as const

export type Cause = (typeof causes)[number]

/** One reason why an article is made. */
export interface Reason {
  readonly cause: Cause
  readonly subject?: string | undefined
}

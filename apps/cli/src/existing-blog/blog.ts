import type { SiteFolder } from './site-folder.ts'

/** A website that some other tool makes, as far as its files tell without running any of them. */
export interface Blog {
  /** The tool, as people call it. */
  readonly tool: string
  /** The file by which it was recognised. */
  readonly file: string
  /** Folders of articles, and the beginning that each gives their addresses; all relative, with `/`. */
  readonly content: Readonly<Record<string, string>>
  /** Folders in which the tool looks for files with a path from `/`. */
  readonly assetRoots: readonly string[]
  readonly name?: string | undefined
  readonly lang?: string | undefined
  /** The offset that the tool itself takes for dates without one; absent where that depends on the machine. */
  readonly timeZone?: 'Z' | undefined
  /** The front page of the site. */
  readonly url?: string | undefined
  /** Why an article's address is not known to be `url`, the folder's beginning and its slug; absent where it is. */
  readonly otherAddresses?: string | undefined
  /** What else a person has to know. */
  readonly remarks?: readonly string[]
}

/** Looks whether a folder holds a site of one tool. */
export type Recogniser = (site: SiteFolder) => Promise<Blog | undefined>

import type { LinkTo } from 'trifold'

/** What the plug-in is told. What concerns the articles themselves stands in their `trifold.config.json`. */
export interface TrifoldOptions {
  /** Formats to offer as downloads, such as `['pptx', 'markdown']`; none unless told. Each is rendered with the article. */
  readonly formats?: readonly string[]
  /**
   * Whether an article, by its absolute path with / between folders, gets slides and downloads that are slides; all do unless
   * told. Without them, its `slidesUrl` is empty. For pages such as those of a reference.
   */
  readonly slides?: (file: string) => boolean
  /** The folder of articles, relative to Vite's root, where no `trifold.config.json` marks one; else each article's own. */
  readonly folder?: string
  /**
   * The address of the page on which the site shows an article: links between articles lead there. Unless told, it is
   * the base of the site, the slug and a slash; for `undefined`, the link keeps what the author wrote.
   */
  readonly linkTo?: LinkTo
  /** What is doubtful is an error, which ends a build. */
  readonly strict?: boolean
  /** A folder of Handlebars sources that replace Trifold's own, relative to Vite's root. */
  readonly templates?: string
  /** A presentation (.pptx, .potx) whose design PowerPoint slides take on, relative to Vite's root. */
  readonly template?: string
}

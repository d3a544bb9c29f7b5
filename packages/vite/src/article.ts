import type { Metadata } from 'trifold'

/** What `import article from './post.md?trifold'` gives. Everything in it is plain data. */
export interface TrifoldArticle {
  /** Title, slug, language, authors, dates, and whatever else the front matter says. */
  readonly meta: Metadata
  /** Whether the front matter calls it a draft: whether it is shown is the site's decision. */
  readonly draft: boolean
  /**
   * The text as an element `<div class="trifold">`, sanitised, fit for a page of the site's own below its `h1`: ids and
   * anchors are as in `article.html`, images are assets of the site. `@trifold/vite/article.css` gives it its style.
   */
  readonly html: string
  /** The article as clean Markdown; its images are those of `html`. */
  readonly markdown: string
  /** The graph of schema.org. */
  readonly jsonld: JsonldDocument
  /** The graph as an element `<script type="application/ld+json">`, ready to be printed as it is. */
  readonly jsonldScript: string
  /** Where the slides are: one page that stands alone, for a link or a frame. Empty for an article without slides. */
  readonly slidesUrl: string
  /** A picture that stands for the article: its own, else its first slide as SVG. */
  readonly cover: string | undefined
  /** What there is to download, of the formats that the plug-in was asked for, in their order. */
  readonly outputs: readonly ArticleOutput[]
}

/** A file that readers may download. */
export interface ArticleOutput {
  /** The format's name, such as `pptx`. */
  readonly format: string
  /** For people: “PowerPoint”. */
  readonly label: string
  readonly url: string
  /** What the file is to be called on the reader's disk. */
  readonly name: string
}

/** A JSON-LD document: nodes that refer to each other by `@id`. */
export interface JsonldDocument {
  readonly '@context': string
  readonly '@graph': readonly Readonly<Record<string, unknown>>[]
}

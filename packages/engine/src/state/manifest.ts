import type { Diagnostic, Omission, OutputFile } from '@trifold/core'
import type { Ways } from './ways.ts'

/** Where the manifest stands in an output folder; a folder that has it was written by Trifold. */
export const manifestPath = '.trifold/manifest.json'

/** A file that Trifold wrote. Paths are relative to the output folder. */
export interface OutputRecord {
  readonly path: string
  readonly hash: string
  readonly role: OutputFile['role']
  readonly label?: string | undefined
}

/** What is known of a format of an article. */
export interface FormatRecord {
  readonly name: string
  /** The way in which the outputs were made; empty if what they were made of has changed since and they have not. */
  readonly key: string
  /** The outputs are of an earlier version: the last attempt had errors. */
  readonly failed: boolean
  /** Stands for the neighbours of the article, where the outputs are made of them, too. */
  readonly neighbours?: string | undefined
  readonly outputs: readonly OutputRecord[]
  readonly omitted: readonly Omission[]
  readonly diagnostics: readonly Diagnostic[]
}

type Answers = readonly (readonly [asked: string, answer: string])[]

/** What is known of an article. */
export interface ArticleRecord {
  /** The article's file, relative to the output folder. */
  readonly source: string
  /** As shown to the author. */
  readonly location: string
  /** The way in which it was compiled, and the hash of its source. */
  readonly key: string
  readonly state: 'built' | 'failed' | 'draft'
  /** Marked as a draft; built all the same if drafts were asked for. */
  readonly isDraft: boolean
  readonly title: string
  readonly description?: string | undefined
  readonly published?: string | undefined
  readonly slug: string
  /** The slug before its file's date was put back. */
  readonly datedFor?: string | undefined
  readonly lang: string
  /** The article's folder of outputs; empty if it never had one. */
  readonly folder: string
  /** What every image asked for led to: a hash, or a problem. */
  readonly assets: Answers
  /** What every file that settings name led to: its place and hash, or a problem. */
  readonly files: Answers
  /** What every link to another article led to: its folder of outputs, or a problem. */
  readonly links: Answers
  /** Findings of compiling; `file` is relative to the output folder, and empty for the article's own. */
  readonly diagnostics: readonly Diagnostic[]
  readonly formats: readonly FormatRecord[]
}

/** An index page. */
export interface PageRecord {
  readonly path: string
  readonly hash: string
}

/** What Trifold knows of an output folder: what it wrote, from what, and what it had to say. */
export interface Manifest {
  readonly articles: readonly ArticleRecord[]
  readonly pages: readonly PageRecord[]
  /** The bytes of each article's record, as they were read: a record that stays need not be printed again. */
  readonly lines: ReadonlyMap<ArticleRecord, Uint8Array>
  /** What the keys of articles and formats stand for. */
  readonly ways: Ways
}

/** Every output of an article, relative to the output folder. */
export const pathsOf = ({ formats }: Pick<ArticleRecord, 'formats'>): string[] =>
  formats.flatMap(({ outputs }) => outputs.map(({ path }) => path))

/** Every output of an article with its hash, by path. */
export const outputsOf = ({ formats }: ArticleRecord): Map<string, string> =>
  new Map(formats.flatMap(({ outputs }) => outputs.map(({ path, hash }) => [path, hash] as const)))

/** Every file that a manifest holds, with its hash, by path. */
export const filesOf = ({ articles, pages }: Pick<Manifest, 'articles' | 'pages'>): Map<string, string> => {
  const files = new Map<string, string>()
  for (const { formats } of articles)
    for (const { outputs } of formats) for (const { path, hash } of outputs) files.set(path, hash)
  for (const { path, hash } of pages) files.set(path, hash)
  return files
}

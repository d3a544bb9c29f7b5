import { diagnosticSchema } from '@trifold/core'
import { z } from 'zod'
import { byCodeUnit } from '../order.ts'
import { isPortablePath } from '../paths.ts'

/** Where the manifest stands in an output folder; a folder that has it was written by Trifold. */
export const manifestPath = '.trifold/manifest.json'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
// Files are deleted by these paths: one that leaves the folder makes the whole manifest worthless.
const outputPath = z.string().refine(isPortablePath, 'an output lies inside the output folder')

/** A file that Trifold wrote. Paths are relative to the output folder. */
const outputSchema = z.strictObject({
  path: outputPath,
  hash,
  role: z.enum(['main', 'snippet', 'asset', 'cover']),
  label: z.string().optional(),
})
export type OutputRecord = z.infer<typeof outputSchema>

const omissionSchema = z.strictObject({
  id: z.string(),
  type: z.string(),
  line: z.number().optional(),
  reason: z.string(),
})

const formatSchema = z.strictObject({
  name: z.string(),
  /** Fingerprint of everything the outputs depend on; empty if that has changed since and they have not. */
  key: z.string(),
  /** The outputs are of an earlier version: the last attempt had errors. */
  failed: z.boolean(),
  /** Stands for the neighbours of the article, where the outputs are made of them, too. */
  neighbours: hash.optional(),
  outputs: z.array(outputSchema),
  omitted: z.array(omissionSchema),
  diagnostics: z.array(diagnosticSchema),
})
export type FormatRecord = z.infer<typeof formatSchema>

const articleSchema = z.strictObject({
  /** The article's file, relative to the output folder. */
  source: z.string(),
  /** As shown to the author. */
  location: z.string(),
  key: z.string(),
  state: z.enum(['built', 'failed', 'draft']),
  /** Marked as a draft; built all the same if drafts were asked for. */
  isDraft: z.boolean(),
  title: z.string(),
  description: z.string().optional(),
  published: z.string().optional(),
  slug: z.string(),
  /** The slug before its file's date was put back. */
  datedFor: z.string().optional(),
  lang: z.string(),
  /** The article's folder of outputs; empty if it never had one. */
  folder: z.string(),
  /** What every image asked for led to: a hash, or a problem. */
  assets: z.array(z.tuple([z.string(), z.string()])),
  /** What every file that settings name led to: its place and hash, or a problem. */
  files: z.array(z.tuple([z.string(), z.string()])).default([]),
  /** What every link to another article led to: its folder of outputs, or a problem. */
  links: z.array(z.tuple([z.string(), z.string()])).default([]),
  /** Findings of compiling; `file` is relative to the output folder, and empty for the article's own. */
  diagnostics: z.array(diagnosticSchema),
  formats: z.array(formatSchema),
})
export type ArticleRecord = z.infer<typeof articleSchema>

const pageSchema = z.strictObject({ path: outputPath, hash })

const manifestSchema = z.strictObject({
  manifest: z.literal(1),
  articles: z.array(articleSchema),
  /** The index pages. */
  pages: z.array(pageSchema),
})

/** What Trifold knows of an output folder: what it wrote, from what, and what it had to say. */
export type Manifest = z.infer<typeof manifestSchema>

export const emptyManifest = (): Manifest => ({ manifest: 1, articles: [], pages: [] })

/** Reads a manifest's text; one that is damaged or of another version counts as none. */
export const parseManifest = (text: string): Manifest => {
  try {
    return manifestSchema.parse(JSON.parse(text))
  } catch {
    return emptyManifest()
  }
}

/** The text of a manifest: the same knowledge gives the same bytes. */
export const printManifest = ({ articles, pages }: Manifest): string => {
  const sorted: Manifest = {
    manifest: 1,
    articles: [...articles].sort((a, b) => byCodeUnit(a.source, b.source)),
    pages: [...pages].sort((a, b) => byCodeUnit(a.path, b.path)),
  }
  return `${JSON.stringify(manifestSchema.parse(sorted), null, 1)}\n`
}

/** Every file that a manifest holds, with its hash, by path. */
export const filesOf = ({ articles, pages }: Manifest): Map<string, string> =>
  new Map([
    ...articles.flatMap(({ formats }) =>
      formats.flatMap(({ outputs }) => outputs.map(({ path, hash }) => [path, hash] as const)),
    ),
    ...pages.map(({ path, hash }) => [path, hash] as const),
  ])

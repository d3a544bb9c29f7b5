import { readFile, stat } from 'node:fs/promises'
import { type KeyName, locate, surveyFrontmatter } from '@trifold/compile'
import { limits } from '@trifold/core'
import type { ArticleFile } from '@trifold/engine'

/** A post whose front matter was read. */
export interface SurveyedPost {
  /** Absolute. */
  readonly path: string
  readonly bytes: Uint8Array
  readonly survey: ReturnType<typeof surveyFrontmatter>
}

/** What the articles of a blog are like. */
export interface PostSurvey {
  readonly count: number
  /** Articles that say of themselves that they are drafts. */
  readonly drafts: number
  /** Files of MDX, which are programs. */
  readonly mdx: number
  /** Articles whose front matter cannot be read. */
  readonly unread: number
  /** An article whose name begins with a date. */
  readonly dated: boolean
  readonly posts: readonly SurveyedPost[]
}

/** More front matter than this teaches nothing new. */
const mostRead = 1000

/** Reads the front matter of a blog's articles. */
export const surveyPosts = async (articles: readonly ArticleFile[]): Promise<PostSurvey> => {
  const markdown = articles.filter(({ path }) => /\.(md|markdown)$/i.test(path))
  const posts: SurveyedPost[] = []
  for (const { path } of markdown.slice(0, mostRead)) {
    const bytes = await readSmall(path)
    if (bytes !== undefined) posts.push({ path, bytes, survey: surveyFrontmatter(bytes) })
  }
  return {
    count: articles.length,
    drafts: posts.filter(isDraft).length,
    mdx: articles.filter(({ path }) => /\.mdx$/i.test(path)).length,
    unread: posts.filter(({ survey }) => survey.form === 'unread').length,
    dated: articles.some(({ location }) => locate(location).date !== undefined),
    posts,
  }
}

const readSmall = async (path: string): Promise<Uint8Array | undefined> => {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined || found.size > limits.articleBytes) return undefined
  return readFile(path).catch(() => undefined)
}

/** An article to try first: with a date, read without a fault, and no draft; else any that can be read. */
export const exampleOf = (
  { posts }: Pick<PostSurvey, 'posts'>,
  aliases: Readonly<Record<string, KeyName>>,
): string | undefined => {
  const read = posts.filter((post) => post.survey.form !== 'unread' && !isDraft(post))
  const dated = read.filter(({ survey }) =>
    survey.keys.some(({ key, means, empty }) => (aliases[key] ?? means) === 'published' && !empty),
  )
  return (dated.at(-1) ?? read.at(-1))?.path
}

const isDraft = ({ survey }: SurveyedPost): boolean =>
  survey.keys.some(
    ({ means, value }) => (means === 'draft' && value === true) || (means === 'published' && value === false),
  )

import { readFile } from 'node:fs/promises'
import { basename, join, relative, resolve } from 'node:path'
import { locate } from '@trifold/compile'
import { type ArticleFile, type CollectionAt, findArticlesIn } from '@trifold/engine'
import { type ExitCode, exitCodes } from '../exit-code.ts'
import { askSettings } from '../new-collection/ask-settings.ts'
import { configText } from '../new-collection/config-text.ts'
import type { InitRequest } from '../new-collection/init-collection.ts'
import { planFiles } from '../new-files/plan-files.ts'
import { writeFiles } from '../new-files/write-files.ts'
import { coloursFor } from '../terminal/colours.ts'
import type { Io } from '../terminal/io.ts'
import { widthOf } from '../terminal/width-of.ts'
import type { Blog } from './blog.ts'
import { type BlogSettings, blogConfig } from './blog-config.ts'
import { blogText } from './blog-text.ts'
import { chooseAliases } from './choose-aliases.ts'
import { keyMeanings } from './key-meanings.ts'
import { exampleOf, surveyPosts } from './survey-posts.ts'

const configName = 'trifold.config.json'

/** Writes the configuration with which Trifold reads a blog that has none, and tells what it found. */
export const initBlog = async (
  blog: Blog,
  { root, folder, settings, interview }: InitRequest,
  io: Io,
): Promise<ExitCode> => {
  // Refuses the place before anybody is asked.
  await planFiles(root, [{ path: configName, text: '' }])
  const articles = await articlesOf(root, blog)
  const survey = await surveyPosts(articles)
  const aliases = chooseAliases(survey.posts)
  const answers = await settle(blog, root, settings, interview)
  if (answers === undefined) {
    io.stderr.write('Nothing was written.\n')
    return exitCodes.usage
  }
  const text = configText(blogConfig(blog, answers, { aliases, survey }))
  const plan = await planFiles(root, [{ path: configName, text }])
  await writeFiles(plan)
  const example = exampleOf(survey, aliases)
  const report = {
    blog,
    survey,
    aliases,
    meanings: keyMeanings(survey.posts, aliases),
    plan,
    lang: answers.lang,
    root,
    folder,
    example: example && relative(root, example),
    ignoresOut: await ignoresOut(root),
  }
  if (interview !== undefined) io.stdout.write('\n')
  io.stdout.write(blogText(report, coloursFor(io.stdout, io.env), widthOf(io.stdout)))
  return exitCodes.clean
}

/** What the blog says of itself, an option says instead, or a person answers; undefined if the person gave up. */
const settle = async (
  blog: Blog,
  root: string,
  given: InitRequest['settings'],
  interview: InitRequest['interview'],
): Promise<BlogSettings | undefined> => {
  const fallbacks = {
    name: blog.name ?? locate(`${basename(root)}.md`).title,
    url: blog.url ?? '',
    lang: blog.lang ?? 'en',
    author: '',
  }
  const answers = await askSettings(given, fallbacks, interview)
  if (answers === undefined || interview !== undefined) return answers
  // Nobody said it: what holds without a setting is then not written as if somebody had.
  return { ...answers, lang: given.lang ?? blog.lang }
}

const articlesOf = (root: string, { content }: Blog): Promise<ArticleFile[]> => {
  const folders = Object.entries(content).map(([folder, at]) => ({ folder: resolve(root, folder), at }))
  const places: CollectionAt['content'] = folders.length === 0 ? [{ folder: root, at: '' }] : folders
  return findArticlesIn({ root, content: places })
}

/** Whether version control leaves the folder of the outputs alone. */
const ignoresOut = async (root: string): Promise<boolean> => {
  const text = await readFile(join(root, '.gitignore'), 'utf8').catch(() => '')
  return /^\/?(\*\*\/)?out\/?\s*$/m.test(text)
}

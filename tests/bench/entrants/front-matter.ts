import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Post } from '../corpus/write-post.ts'

/** A post as a file: keys in YAML, then the text, which is the same for every tool. JSON’s strings are YAML’s. */
export const postFile = (post: Post, more: Readonly<Record<string, unknown>> = {}): string => {
  const { title, description, date, tags, body } = post
  const keys = Object.entries({ title, description, ...more }).map(
    ([key, value]) => `${key}: ${JSON.stringify(value)}\n`,
  )
  // A day stands without quotes, as people write it: several tools take a text in quotes for no date.
  return `---\n${keys.join('')}date: ${date}\ntags: ${JSON.stringify(tags)}\n---\n\n${body}`
}

export const writePosts = (
  folder: string,
  posts: readonly Post[],
  more?: Readonly<Record<string, unknown>>,
): void => {
  mkdirSync(folder, { recursive: true })
  for (const post of posts) writeFileSync(join(folder, `${post.name}.md`), postFile(post, more))
}

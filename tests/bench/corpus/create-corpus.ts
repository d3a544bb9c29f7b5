import { resolve } from 'node:path'
import type { Tools } from '../entrants/tools.ts'
import type { Options } from '../options.ts'
import { readPosts } from './read-posts.ts'
import { type Post, writePost } from './write-post.ts'

/** Where the articles of a bench come from. */
export interface Corpus {
  /** What they are, for the report. */
  readonly about: string
  /** The first so many. */
  posts(articles: number): readonly Post[]
}

/** Posts of a folder, over and over, or as many as are needed that are made of a seed. */
export const createCorpus = ({ seed, corpus }: Options, tools: Tools, folder: string): Corpus =>
  corpus === undefined ? generated(seed) : real(resolve(corpus), tools, folder)

const generated = (seed: number): Corpus => {
  const made: Post[] = []
  return {
    about: `ordinary articles of some 5 KB, made of seed ${seed}`,
    posts: (articles) => {
      while (made.length < articles) made.push(writePost(seed, made.length))
      return made.slice(0, articles)
    },
  }
}

const real = (path: string, tools: Tools, folder: string): Corpus => {
  const { posts, left } = readPosts(path, tools, folder)
  const size = Math.round(posts.reduce((sum, { body }) => sum + body.length, 0) / posts.length / 100) / 10
  return {
    about: `${posts.length} posts of a folder, ${size} KB on average, over and over (left out: ${left.join(', ') || 'none'})`,
    posts: (articles) => Array.from({ length: articles }, (_, index) => repeated(posts, index)),
  }
}

/** A post by its number; after the last, all begin again under other names and with a sentence more. */
const repeated = (posts: readonly Post[], index: number): Post => {
  const post = posts[index % posts.length]
  if (post === undefined) throw new RangeError('the corpus is empty')
  const number = String(index).padStart(5, '0')
  return {
    ...post,
    name: `${number}-${post.name}`,
    body: `${post.body}\n\nThis is number ${number} of all.\n`,
  }
}

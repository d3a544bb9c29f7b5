import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Article, type Code, visit } from '@trifold/core'
import { readCodeFence } from '@trifold/prose'
import { compileText } from '../articles/compile-text.ts'

const folder = join(import.meta.dirname, '../../content/handbook')

/** A block of code in the handbook. */
export interface Sample {
  /** Where it stands: `api.md:65`. */
  readonly place: string
  readonly lang: string
  /** What stands above it, mostly the name of a file; empty where nothing does. */
  readonly title: string
  readonly text: string
}

/** File names of the articles. */
export const articles = readdirSync(folder).filter((file) => file.endsWith('.md'))

/** Every block of code of an article, in reading order. */
export const samplesOf = (file: string): Sample[] => samplesIn(file, articleOf(file).children)

/** The samples of an article's sections of the first rank that have some, by their ids. */
export const samplesBySection = (file: string): (readonly [id: string, samples: Sample[]])[] =>
  articleOf(file)
    .children.filter(({ type }) => type === 'section')
    .map((section) => [section.id, samplesIn(file, [section])] as const)
    .filter(([, samples]) => samples.length > 0)

const articleOf = (file: string): Article => {
  const { article } = compileText(readFileSync(join(folder, file), 'utf8'), file)
  if (article === undefined) throw new Error(`${file} does not compile`)
  return article
}

const samplesIn = (file: string, blocks: Article['children']): Sample[] => {
  const samples: Sample[] = []
  visit(blocks, (node) => {
    if (node.type === 'code') samples.push(sampleOf(file, node))
  })
  return samples
}

const sampleOf = (file: string, node: Code): Sample => ({
  place: `${file}:${node.position?.start.line}`,
  lang: node.lang ?? '',
  title: readCodeFence(node).title ?? '',
  text: `${node.value}\n`,
})

import type { Json } from '../graph/description.ts'
import type { GraphInput } from '../graph/graph-input.ts'

/** What is fit to be read aloud, by CSS selectors: those of the author, else those that Trifold's page has. */
export const speakable = ({ options, gathered }: GraphInput): Json | undefined => {
  if (options.speakable === false) return undefined
  const short = [...gathered.summary, ...gathered.keyPoints]
  const cssSelector =
    options.speakable === true ? ['h1', ...short.map(({ block }) => selectorOf(block.id))] : options.speakable
  return { '@type': 'SpeakableSpecification', cssSelector: [...cssSelector] }
}

/** By attribute, since an id may begin with a digit or hold any character. */
const selectorOf = (id: string): string => `[id="${id.replace(/["\\]/g, '\\$&')}"]`

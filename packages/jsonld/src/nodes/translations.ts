import { createNode, type Description, type Json, oneOrMany, references } from '../graph/description.ts'
import type { GraphInput } from '../graph/graph-input.ts'
import { isSameLanguage } from '../graph/ids.ts'

type Translation = GraphInput['meta']['translations'][number]

const idOf = ({ url, lang }: Translation, { ids }: GraphInput): string => ids.ofVersion(url, lang)

/** The versions in other languages. */
const others = ({ meta }: GraphInput): Translation[] =>
  meta.translations.filter(({ lang }) => lang.toLowerCase() !== meta.lang.toLowerCase())

/** The article that this one translates: the version in the collection's own language. */
const originalOf = (input: GraphInput): Translation | undefined =>
  isSameLanguage(input.meta.lang, input.site.lang)
    ? undefined
    : others(input).find(({ lang }) => isSameLanguage(lang, input.site.lang))

/** How the article is tied to its versions: a translation names its original, an original its translations. */
export const translationProperties = (input: GraphInput): { [key: string]: Json | undefined } => {
  const original = originalOf(input)
  const ids = (list: readonly Translation[]) => oneOrMany(references(list.map((item) => idOf(item, input))))
  return original === undefined
    ? { workTranslation: ids(others(input)) }
    : { translationOfWork: ids([original]) }
}

/** A node for each version that the article is tied to. */
export const translations = (input: GraphInput): Description[] => {
  const original = originalOf(input)
  return (original === undefined ? others(input) : [original]).map((translation) => ({
    elsewhere: true,
    node: createNode(input.options.articleType, idOf(translation, input), {
      url: input.ids.link(translation.url),
      inLanguage: translation.lang,
    }),
  }))
}

import type { Metadata, SourceWork } from '@trifold/core'
import { createNode, type Description, type Origin, originsWithin } from '../graph/description.ts'
import { fragmentsOf } from '../graph/fragment.ts'
import type { GraphInput } from '../graph/graph-input.ts'

/** The ids of the works that the article restates, or of those it refers to. */
export const sourceIds = (input: GraphInput, relation: SourceWork['relation']): string[] =>
  identified(input)
    .filter(({ source }) => source.relation === relation)
    .map(({ id }) => id)

/** Where the metadata name them. */
export const sourceKeys = ({ sources: list }: Metadata, relation: SourceWork['relation']): Origin[] =>
  list.flatMap((source, index) => (source.relation === relation ? { key: `sources.${index}` } : []))

const identified = ({ meta, ids }: GraphInput): { source: SourceWork; id: string }[] => {
  const fragments = fragmentsOf(
    meta.sources.map(({ title, url, date }) => ({ name: title, key: `${url ?? ''} ${date ?? ''}` })),
  )
  return meta.sources.map((source, index) => ({ source, id: ids.of('source', fragments[index]) }))
}

/** The works on which the article draws. Their authors are named as text: nobody said whether they are people. */
export const sources = (input: GraphInput): Description[] =>
  identified(input).map(({ source, id }, index) => ({
    node: createNode('CreativeWork', id, {
      name: source.title,
      url: source.url === undefined ? undefined : input.ids.link(source.url),
      datePublished: source.date,
      creditText: source.authors?.join(', '),
      publisher:
        source.publisher === undefined || source.publisher.trim() === ''
          ? undefined
          : { '@type': 'Organization', name: source.publisher },
    }),
    origins: originsWithin({ key: `sources.${index}` }, namesOfSource),
  }))

const namesOfSource = {
  '@id': 'title',
  name: 'title',
  url: 'url',
  datePublished: 'date',
  creditText: 'authors',
  publisher: 'publisher',
}

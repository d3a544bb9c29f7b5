import { type Asset, defineRenderer } from '@trifold/core'
import { type Deck, type DeckFile, deckFileVersion, deckFor, deckJsonSchema } from '@trifold/deck'
import { dataUrl } from '@trifold/prose'
import type { z } from 'zod'
import { imagesIn } from '../images-in.ts'
import { slidesOptionsSchema } from '../options.ts'

const schemaFile = 'deck.schema.json'

export const deckOptionsSchema = slidesOptionsSchema
  .omit({ scheme: true })
  .meta({ id: 'DeckOptions', description: 'How a deck is made.' })

/** Settings of the renderer `deck`; an article’s own (`slides:` in its front matter) win over them. */
export type DeckFileOptions = z.infer<typeof deckOptionsSchema>

/** Prints an article's slides as data: for tools that show them in a way of their own. */
export const deckRenderer = defineRenderer<DeckFileOptions>({
  name: 'deck',
  group: 'slides',
  version: '1',
  options: deckOptionsSchema,
  render: async (article, options, context) => {
    const { deck, diagnostics, omitted } = await deckFor(article, { name: 'deck' }, options, context)
    if (deck === undefined) return { files: [], diagnostics, omitted }
    const content = json(deckFile(deck, context.asset))
    const schema = context.shared(schemaFile, () => json(deckJsonSchema()))
    return {
      files: [
        { path: 'embed/deck.json', content, role: 'snippet', label: 'Deck as data' },
        { path: `embed/${schemaFile}`, content: schema, role: 'asset' },
      ],
      diagnostics,
      omitted,
    }
  },
})

const json = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`

const deckFile = ({ misfits: _, ...deck }: Deck, asset: (url: string) => Asset | undefined): DeckFile => ({
  $schema: schemaFile,
  model: deckFileVersion,
  ...deck,
  images: Object.fromEntries(
    [...imagesIn(deck.slides)].flatMap((url) => {
      const found = asset(url)
      return found === undefined
        ? []
        : [[url, { src: dataUrl(found), width: found.width, height: found.height }]]
    }),
  ),
})

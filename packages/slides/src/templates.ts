import { templateText } from '@trifold/prose'
import { templateSources, templates } from './generated/templates.ts'

/** Fills the deck's template, or any of its parts, by name. */
export type Fill = (name: string, view: object) => string

type Template = (view: object) => string

const ours: Readonly<Record<string, (view: object, root: object) => string>> = templates

/** Where a user's own templates are named: `slides/deck`, `slides/layout-quote`. */
const prefix = 'slides/'

/**
 * Templates by name, those that a user replaces in place of ours. Handlebars is loaded for such alone, and then fills
 * them all, as any of ours may lead to the user's. Throws what Handlebars throws on a user's template.
 */
export const createTemplates = async (own: ReadonlyMap<string, string>): Promise<Fill> => {
  const replaced = [...own].filter(([name]) => name.startsWith(prefix))
  if (replaced.length > 0)
    return byName(
      await compiled({
        ...templateSources,
        ...Object.fromEntries(replaced.map(([name, source]) => [name.slice(prefix.length), source])),
      }),
    )
  return byName((name) => {
    const template = ours[name]
    return template && ((view) => template(view, view))
  })
}

const byName =
  (find: (name: string) => Template | undefined): Fill =>
  (name, view) => {
    const template = find(name)
    if (template === undefined) throw new Error(`there is no template ${name}`)
    return template(view)
  }

const compiled = async (sources: Readonly<Record<string, string>>) => {
  const handlebars = (await import('handlebars')).default.create()
  const made = new Map<string, Template>()
  for (const [name, source] of Object.entries(sources)) {
    const template = handlebars.compile(source, { preventIndent: true })
    made.set(name, template)
    handlebars.registerPartial(name, template)
  }
  return (name: string) => made.get(name)
}

/** Text that is escaped once, for all views that hold it; Handlebars asks for `toHTML` as our own templates do. */
export const escapedText = (text: string): object => {
  const toHTML = () => escaped
  const escaped = templateText(text)
  return { toHTML, toString: toHTML }
}

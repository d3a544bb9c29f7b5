import Runtime from 'handlebars/runtime.js'
import { templateSpecs } from './generated/templates.ts'

/** Fills the deck's template, or any of its parts, by name. */
export type Fill = (name: string, view: object) => string

type Template = (view: object) => string

/** What both builds of Handlebars have in common; the runtime's own declaration is empty. */
interface Handlebars {
  create(): Handlebars
  template(spec: unknown): Template
  registerPartial(name: string, template: Template): void
  compile?(source: string, options: object): Template
}

/** Where a user's own templates are named: `slides/deck`, `slides/layout-quote`. */
const prefix = 'slides/'

/**
 * Templates by name, those that a user replaces in place of ours. The compiler is loaded for such alone. Throws what
 * Handlebars throws on a user's template.
 */
export const createTemplates = async (own: ReadonlyMap<string, string>): Promise<Fill> => {
  const replaced = [...own].filter(([name]) => name.startsWith(prefix))
  // The runtime's declaration says nothing of what it exports.
  const base = (replaced.length === 0
    ? Runtime
    : (await import('handlebars')).default) as unknown as Handlebars
  const handlebars = base.create()
  const templates = new Map<string, Template>()
  for (const [name, spec] of Object.entries(templateSpecs)) templates.set(name, handlebars.template(spec))
  for (const [name, source] of replaced) {
    const compiled = handlebars.compile?.(source, { preventIndent: true })
    if (compiled !== undefined) templates.set(name.slice(prefix.length), compiled)
  }
  for (const [name, template] of templates) handlebars.registerPartial(name, template)
  return (name, view) => {
    const template = templates.get(name)
    if (template === undefined) throw new Error(`there is no template ${name}`)
    return template(view)
  }
}

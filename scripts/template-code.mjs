import Handlebars from 'handlebars'

/**
 * The code of a function `(view, root) => string` that prints what a Handlebars template prints, without Handlebars:
 * of texts, `#if`, `#unless`, `#each`, `#with` and partials with neither context nor parameters, which is all that our
 * own templates are made of; anything else is an error. It calls `text`, `raw`, `is`, `each` and `templates`.
 */
export const templateCode = (source) =>
  `(v0: any, root: any): string => ${programCode(Handlebars.parse(source), 0)}`

/** The code of what stands one after another; `depth` is how many views are around this one, which is `v<depth>`. */
const programCode = ({ body }, depth) => {
  const parts = body.map((statement) => statementCode(statement, depth)).filter((code) => code !== '')
  return parts.length === 0 ? "''" : `(${parts.join(' + ')})`
}

const statementCode = (statement, depth) => {
  const make = statements[statement.type]
  if (make === undefined) throw new Error(`a template of ours may hold no ${statement.type}`)
  return make(statement, depth)
}

const statements = {
  ContentStatement: ({ value }) => (value === '' ? '' : JSON.stringify(value)),
  CommentStatement: () => '',
  MustacheStatement: (statement, depth) => {
    forbid(statement.params.length > 0 || statement.hash, statement.path.original)
    return `${statement.escaped ? 'text' : 'raw'}(${pathCode(statement.path, depth)})`
  },
  BlockStatement: ({ path, params, hash, program, inverse }, depth) => {
    const make = blocks[path.original]
    forbid(make === undefined || params.length !== 1 || hash || program.blockParams, `#${path.original}`)
    return make(pathCode(params[0], depth), program, inverse, depth)
  },
  PartialStatement: ({ name, params, hash, indent }, depth) => {
    forbid(params.length > 0 || hash, `> ${name.original}`)
    const called = `templates[${partialName(name, depth)}](v${depth}, root)`
    return indent === '' ? called : `${JSON.stringify(indent)} + ${called}`
  },
}

const optional = (program, depth) => (program ? programCode(program, depth) : "''")
const within = (program, depth) => `(v${depth + 1}) => ${programCode(program, depth + 1)}`

const blocks = {
  if: (value, program, inverse, depth) =>
    `(is(${value}) ? ${optional(program, depth)} : ${optional(inverse, depth)})`,
  unless: (value, program, inverse, depth) => blocks.if(value, inverse, program, depth),
  each: (value, program, inverse, depth) => {
    forbid(inverse, '#each … else')
    return `each(${value}, ${within(program, depth)})`
  },
  with: (value, program, inverse, depth) => {
    forbid(inverse, '#with … else')
    return `(is(${value}) ? (${within(program, depth)})(${value}) : '')`
  },
}

/** `{{> name}}`, or `{{> (lookup . 'field')}}`, where the view itself names its template. */
const partialName = (name, depth) => {
  if (name.type !== 'SubExpression') return JSON.stringify(name.original)
  const [view, field] = name.params
  forbid(name.path.original !== 'lookup' || field?.type !== 'StringLiteral', `> (${name.path.original})`)
  return `${pathCode(view, depth)}.${field.value}`
}

/** `name`, `words.name`, `this`, `../name`, `@root.name`; a view is always there, its fields may not be. */
const pathCode = ({ type, data, depth: up, parts, original }, depth) => {
  forbid(type !== 'PathExpression' || up > depth || (data && (up > 0 || parts[0] !== 'root')), original)
  const [start, fields] = data ? ['root', parts.slice(1)] : [`v${depth - up}`, parts]
  forbid(!fields.every((field) => /^[a-z]\w*$/i.test(field)), original)
  return (
    [start, ...fields.slice(0, 1)].join('.') +
    fields
      .slice(1)
      .map((field) => `?.${field}`)
      .join('')
  )
}

const forbid = (problem, what) => {
  if (problem) throw new Error(`a template of ours may not say {{${what}}}`)
}

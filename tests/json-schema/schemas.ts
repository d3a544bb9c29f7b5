import { fencesJsonSchema, frontmatterJsonSchema } from '@trifold/compile'
import { articleJsonSchema, type JsonSchema } from '@trifold/core'
import { deckJsonSchema, themeJsonSchema } from '@trifold/deck'
import { configJsonSchema } from '@trifold/engine'
import { renderers } from '@trifold/renderers'
import { Ajv, type ValidateFunction } from 'ajv'

/** Every schema that the command prints, by its name. */
export const schemas: Readonly<Record<string, JsonSchema>> = {
  article: articleJsonSchema(),
  config: configJsonSchema(renderers),
  deck: deckJsonSchema(),
  fences: fencesJsonSchema(renderers),
  frontmatter: frontmatterJsonSchema(),
  theme: themeJsonSchema(),
}

/** An independent validator of a schema, which refuses keywords that are no one's. */
export const validatorOf = (schema: JsonSchema): ValidateFunction =>
  new Ajv({
    strict: true,
    // `required` beside the `properties` that it is about is a custom, and none of the specification.
    strictRequired: false,
    allowUnionTypes: true,
    validateFormats: false,
    // What editors know beyond the dialect.
    keywords: ['doNotSuggest', 'markdownDescription', 'patternErrorMessage'],
  }).compile(schema)

import { isInlinePicture, unsafeScheme, withoutReferences } from './safe-address.ts'

/** Attributes that run, send or load something, whatever they say. */
const denied = new Set(
  'action attributename background dynsrc formaction http-equiv is lowsrc manifest ping shadowrootmode srcdoc'.split(
    ' ',
  ),
)

/** What a style may not say: it could load, cover the page, or hide what it says. */
const harmfulStyle = /url|image|expression|import|script|binding|behaviou?r|position|\\|\/\*|@/i

/** Attributes whose value is an address. */
const addresses = new Set('href xlink:href src poster data cite longdesc'.split(' '))

/** An attribute as a browser reads it. */
export interface Attribute {
  readonly name: string
  /** As written, references unresolved; undefined where there is a name alone. */
  readonly value: string | undefined
}

/** Whether an attribute neither runs nor sends anything, on an element of this name. */
export const isSafeAttribute = ({ name, value = '' }: Attribute, element: string): boolean => {
  const key = name.toLowerCase()
  if (!/^[a-z_:@][\w.:@-]*$/.test(key) || /^(?:on|@|v-|x-|:)/.test(key) || denied.has(key)) return false
  const meant = withoutReferences(value)
  if (key === 'style') return !harmfulStyle.test(meant)
  if (addresses.has(key)) {
    if (element === 'iframe') return /^(?:https?:)?\/\/[\w.-]+(?:[:/?#]|$)/i.test(meant)
    return unsafeScheme(value) === undefined || (key !== 'href' && isInlinePicture(value))
  }
  return !/^(?:java|vb|live)script:|^data:/i.test(meant.replace(/[^!-~]/g, ''))
}

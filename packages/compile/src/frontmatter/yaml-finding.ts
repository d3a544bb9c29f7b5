import type { Finding } from '@trifold/core'
import type { YAMLError } from 'yaml'

/** What the parser of YAML found, in an author's words, with what to do about it; `how` says how it is read all the same. */
export const yamlFinding = (
  { message }: Pick<YAMLError, 'message'>,
  severity: 'error' | 'warning',
  how?: string,
): Finding => {
  const known = wordings.find(({ says }) => says.test(message))
  const found = known?.found(message) ?? `YAML: ${message.replace(/\.$/, '')}`
  return {
    code: 'frontmatter-syntax',
    severity,
    message: how === undefined ? `${found}.` : `${found}; ${how}.`,
    help: known?.help,
  }
}

interface Wording {
  /** What the parser says, which tells more than its codes. */
  readonly says: RegExp
  found(message: string): string
  readonly help: string
}

const wordings: readonly Wording[] = [
  {
    says: /Nested mappings are not allowed/,
    found: () => 'A colon with a blank behind it stands where a value is; expected one key and its value',
    help: 'A value that contains ": " stands in quotes: title: "One: two". A key stands on a line of its own, below its neighbours.',
  },
  {
    says: /A block sequence may not be used as an implicit map key|Block collections are not allowed|block-seq-ind on same line/,
    found: () => 'A list begins in the midst of a line; expected it below its key',
    help: 'Write each item on a line of its own, - and a blank before it; or all of them as [one, two].',
  },
  {
    says: /Missing closing ["']quote/,
    found: (message) => `A quotation mark (${/["']/.exec(message)?.[0] ?? '"'}) opens and is never closed`,
    help: 'Close it at the end of the value; a quote inside single quotes is doubled.',
  },
  {
    says: /at node end|Unexpected scalar token/,
    found: () => 'Something follows a value that has ended already; expected the end of the line',
    help: 'Put the whole value into quotes, those inside doubled or written as “ ”.',
  },
  {
    says: /Flow (sequence|map).*end with a|Missing , (between|or)|Unexpected (,|empty item)/,
    found: (message) =>
      /map/.test(message)
        ? 'A { opens and its entries or its } are not where they should be'
        : 'A [ opens and its entries or its ] are not where they should be',
    help: 'Close the bracket, put commas between the entries, and indent what stands on further lines.',
  },
  {
    says: /Unexpected flow-(?:seq|map)-end/,
    found: (message) => `A ${/"([\]}])"/.exec(message)?.[1] ?? 'bracket'} closes nothing`,
    help: 'Delete it, or put the whole value into quotes.',
  },
  {
    says: /Not a YAML token|Block scalar header/,
    found: () => 'A > or | begins this value, and text stands behind it in the same line',
    help: 'Put the whole value into quotes, or its text on the lines below, indented.',
  },
  {
    says: /Plain value cannot start with/,
    found: (message) =>
      `A value begins with ${/(\S+)$/.exec(message)?.[1] ?? 'a sign'}, which means something to YAML`,
    help: 'Put the value into quotes.',
  },
  {
    says: /Sequence item without - indicator|All sequence items must start at the same column/,
    found: () => 'This line is indented neither as the items of the list nor as what is in them',
    help: 'Begin an item with -, below the others; what belongs to it stands below its first key.',
  },
  {
    says: /All mapping items must start at the same column/,
    found: () => 'This line is indented otherwise than the keys beside it',
    help: 'Keys that belong together begin in the same column.',
  },
  {
    says: /Implicit (map )?keys/,
    found: () => 'This line is no key with its value',
    help: 'Write each key as key: value on a line of its own, indented as its neighbours are.',
  },
  {
    says: /Comments must be separated/,
    found: () =>
      '# stands before a word of a list or map, where YAML takes it for the beginning of a comment',
    help: 'Put that word into quotes, such as "#one"; a tag needs no #.',
  },
  {
    says: /Tabs are not allowed/,
    found: () => 'A tab indents this line; expected blanks',
    help: 'Indent with blanks.',
  },
  {
    says: /Unresolved tag/,
    found: (message) =>
      `${message.replace(/^Unresolved tag: /, 'YAML has no tag ')}; the value is read as plain text`,
    help: 'Leave the tag out.',
  },
]

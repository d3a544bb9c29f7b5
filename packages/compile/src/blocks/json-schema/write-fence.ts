/** A fence as data: what `fencesJsonSchema` describes. */
export interface Fence {
  readonly name: string
  readonly title?: string | undefined
  readonly id?: string | undefined
  readonly attributes?: object | undefined
  readonly content: string
}

/** A fence as an author writes it in an article. */
export const writeFence = ({ name, title, id, attributes = {}, content }: Fence): string => {
  const inBraces = [
    ...(id === undefined ? [] : [`#${id}`]),
    ...Object.entries(attributes).map(([key, value]) => `${key}=${written(value)}`),
  ]
  const opening = [
    `:::${name}`,
    title === undefined ? '' : `[${title}]`,
    inBraces.length === 0 ? '' : `{${inBraces.join(' ')}}`,
  ]
  return `${opening.join('')}\n\n${content}\n\n:::`
}

const written = (value: unknown): string =>
  typeof value === 'number' || typeof value === 'boolean' ? String(value) : `"${String(value)}"`

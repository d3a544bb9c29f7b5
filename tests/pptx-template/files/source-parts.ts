import { strToU8, zipSync } from 'fflate'

/** A part of a template made by hand: its media type, its content, and what it relates to. */
export interface SourcePart {
  readonly type: string
  readonly content: string
  /** By id: the last word of the type, and the target as the file has it; `!` before it leads out of the package. */
  readonly relations?: Readonly<Record<string, readonly [type: string, target: string]>>
}

/** Parts by name, without the `/` at the beginning. */
export type SourceParts = Readonly<Record<string, SourcePart>>

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Namespaces of a part’s root. */
export const spaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  `xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:r="${office}"`

/** A package of parts, as another program may write it. */
export const packed = (parts: SourceParts, main: string): Uint8Array => {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${Object.entries(
        parts,
      )
        .map(([name, { type }]) => `<Override PartName="/${name}" ContentType="${type}"/>`)
        .join('')}</Types>`,
    ),
    '_rels/.rels': strToU8(relations({ rId1: ['officeDocument', main] })),
  }
  for (const [name, part] of Object.entries(parts)) {
    files[name] = strToU8(part.content)
    if (part.relations !== undefined)
      files[name.replace(/[^/]*$/, '_rels/$&.rels')] = strToU8(relations(part.relations))
  }
  return zipSync(files)
}

const relations = (list: NonNullable<SourcePart['relations']>): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(list)
    .map(([id, [type, target]]) => {
      const [address, mode] = target.startsWith('!')
        ? [target.slice(1), ' TargetMode="External"']
        : [target, '']
      return `<Relationship Id="${id}" Type="${office}/${type}" Target="${address}"${mode}/>`
    })
    .join('')}</Relationships>`

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { joinPackages } from '../package/join-packages.ts'
import type { Fault } from './fault.ts'
import { inTurn } from './in-turn.ts'
import { type OfficeVersion, sdkFaults } from './sdk-faults.ts'

const versions: readonly OfficeVersion[] = ['Office2019', 'Microsoft365']

/** How many files are read as one: it starts anew for each file that it reads, and that takes the longest. */
const atOnce = 15

/**
 * What Microsoft's Open XML SDK finds wrong with each of some files of one design. It reads those that are `apart` as they
 * are, of others the slides and their notes, those of many in one file.
 */
export const sdkFaultsOfMany = async (
  folder: string,
  files: readonly Uint8Array[],
  apart: (index: number) => boolean,
): Promise<Fault[][]> => {
  const indices = [...files.keys()]
  const together = indices.filter((index) => !apart(index))
  const groups = [
    ...indices.filter(apart).map((index) => [index]),
    ...Array.from({ length: Math.ceil(together.length / atOnce) }, (_, group) =>
      together.slice(group * atOnce, (group + 1) * atOnce),
    ),
  ]
  const found: Fault[][] = files.map(() => [])
  await inTurn([...groups.entries()], async ([number, group]) => {
    const path = join(folder, `${number}.pptx`)
    const members = group.flatMap((index) => files[index] ?? [])
    const [only] = members
    writeFileSync(path, members.length === 1 && only !== undefined ? only : joinPackages(members))
    for (const version of versions)
      for (const fault of await sdkFaults(path, version)) found[group[numberIn(fault)] ?? 0]?.push(fault)
  })
  return found
}

/** Which of the joined files a fault is in. */
const numberIn = ({ what }: Fault): number => Number(/\/(\d+)-[^/ ]*\.xml/.exec(what)?.[1] ?? 0)

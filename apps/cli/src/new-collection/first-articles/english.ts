import type { FirstText } from './first-text.ts'

export const english: FirstText = {
  slug: 'reading-the-tide',
  title: 'Reading the tide',
  subtitle: 'Why the sea comes and goes, and how to walk its edge safely',
  description: 'What makes the tide, why some tides are larger than others, and how to read a tide table.',
  tags: ['tides', 'coast'],
  picture: {
    alt: 'The sun, the moon and the earth in one line, and water bulging at both sides of the earth',
    caption: 'At new moon, both pull along one line',
    labels: ['Sun', 'Moon', 'Earth and sea'],
  },
  body: (picture) => `
The sea leaves twice a day, and comes back twice. Whoever knows when can walk out to islands, dig for mussels, and be
home with dry feet.

:::summary

The moon and the sun pull at the sea, the earth turns below it, and a table tells you when to be back on land.

:::

## Four words {#words}

Four words are enough to read any tide table.

:::definition

**High water.** The moment at which the sea stands highest; about twelve hours and twenty-five minutes lie between two
of them.

:::

:::definition

**Low water.** The moment at which it stands lowest, about halfway between two high waters.

:::

:::definition

**Spring tide.** A large tide, a day or two after each new and each full moon.

:::

:::definition

**Neap tide.** A small tide, a day or two after each half moon.

:::

## What pulls at the sea {#pull}

Tides come from two pulls, one strong and one weaker.

${picture}

The moon is small and near, the sun is large and far. The moon wins: its pull on the tides is about twice as strong.

:::comparison

|                     | Spring tide       | Neap tide          |
| ------------------- | ----------------- | ------------------ |
| The moon is         | New or full       | Half               |
| Sun and moon pull   | Along one line    | At a right angle   |
| High water is       | Unusually high    | Lower than usual   |
| Low water lays bare | Far more than usual | Less than usual  |

:::

:::notes

Draw three circles on the board before you show the table. Ask which of them should move.

:::

## A walk to the island {#walk}

A school class once learned all of this in a single afternoon.

:::story{turn=3}

1. **The plan.** The island lies a mile off the shore, and at low water one can walk there.
2. **The picnic.** It is warm, the sandwiches are good, and nobody looks at the sea.
3. **The first puddle.** A girl notices that the puddle by her foot was not there before.
4. **The way back.** They leave everything but the coats, and reach the shore with wet knees.
5. **The rule.** From then on, the class turns back at low water, however far it has come.

:::

## Read a tide table {#table}

A table holds a date, some times and some heights, and you need all three.

:::steps Plan a walk at the shore

1. Find the day, and the port that is nearest to you.
2. Look up the time of low water, and check whether summer time is counted in.
3. Begin your walk two hours before it.
4. Turn back at low water, however far you have come.

:::

:::warning The sea does not rise evenly

In the third and fourth hour it rises three times as fast as in the first.

:::

### One rule of thumb {#twelfths}

Divide the whole rise into twelve parts, and you know how much comes in each hour.

:::reveal

- In the first and the sixth hour, one part.
- In the second and the fifth, two parts.
- In the third and the fourth, three parts.

:::

:::slide Two ways to be caught

:::column
**From ahead.** The water is at your feet, and you see it come.
:::

:::column
**From behind.** It fills the channel between you and the shore.
:::

:::

:::only{for="slides"}
:::slide{layout=statement}
Turn back at *low* water.
:::
:::

## Questions {#questions}

:::faq

### Why is high water later every day?

The moon moves on while the earth turns, and the earth needs another fifty minutes to catch up.

### Does a lake have tides?

Yes, but they are small: a few centimetres even in the largest.

:::

## To remember {#remember}

:::key-points

- Two high waters a day, some twelve and a half hours apart.
- New and full moon bring the largest tides.
- Half of the rise comes in the two hours in the middle.

:::

> [!TIP]
> The table is a forecast: wind from the sea makes the water come sooner, and higher.

:::except{for="slides"}
This article shows every block that Trifold knows. Change a line, and see what becomes of it.
:::
`,
}

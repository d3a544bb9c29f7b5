import type { FirstText } from './first-text.ts'

export const german: FirstText = {
  slug: 'gezeiten-lesen',
  title: 'Gezeiten lesen',
  subtitle: 'Warum das Meer kommt und geht, und wie man sicher an seinem Rand geht',
  description:
    'Was Ebbe und Flut macht, warum manche Tide größer ist als andere, und wie man einen Tidenkalender liest.',
  tags: ['Gezeiten', 'Küste'],
  picture: {
    alt: 'Sonne, Mond und Erde in einer Linie, und zu beiden Seiten der Erde wölbt sich das Wasser',
    caption: 'Bei Neumond ziehen beide in einer Linie',
    labels: ['Sonne', 'Mond', 'Erde und Meer'],
  },
  body: (picture) => `
Zweimal am Tag geht das Meer, und zweimal kommt es wieder. Wer weiß, wann, kann zu Inseln laufen, Muscheln sammeln und
trockenen Fußes nach Hause kommen.

:::summary

Mond und Sonne ziehen am Meer, die Erde dreht sich darunter, und ein Kalender sagt, wann man zurück sein muss.

:::

## Vier Wörter {#woerter}

Vier Wörter genügen, um jeden Tidenkalender zu lesen.

:::definition

**Hochwasser**: der Augenblick, in dem das Meer am höchsten steht; von einem zum nächsten vergehen gut zwölf Stunden.

:::

:::definition

**Niedrigwasser**: der Augenblick, in dem es am niedrigsten steht, etwa in der Mitte zwischen zwei Hochwassern.

:::

:::definition

**Springtide**: eine große Tide, ein bis zwei Tage nach jedem Neumond und jedem Vollmond.

:::

:::definition

**Nipptide**: eine kleine Tide, ein bis zwei Tage nach jedem Halbmond.

:::

## Was am Meer zieht {#anziehung}

Die Gezeiten kommen von zwei Kräften, einer starken und einer schwächeren.

${picture}

Der Mond ist klein und nah, die Sonne groß und fern. Der Mond gewinnt: Er zieht etwa doppelt so stark.

:::comparison

|                           | Springtide                 | Nipptide              |
| ------------------------- | -------------------------- | --------------------- |
| Der Mond ist              | Neu oder voll              | Halb                  |
| Sonne und Mond ziehen     | In einer Linie             | Im rechten Winkel     |
| Das Hochwasser steht      | Höher als sonst            | Niedriger als sonst   |
| Das Niedrigwasser legt frei | Weit mehr als sonst      | Weniger als sonst     |

:::

:::notes

Zeichnen Sie drei Kreise an die Tafel, bevor Sie die Tabelle zeigen. Fragen Sie, welcher sich bewegen muss.

:::

## Ein Weg zur Insel {#weg}

Eine Schulklasse hat das alles an einem einzigen Nachmittag gelernt.

:::story{turn=3}

1. **Der Plan.** Die Insel liegt eine Meile vor dem Ufer, und bei Niedrigwasser kann man hinlaufen.
2. **Das Picknick.** Es ist warm, die Brote schmecken, und niemand sieht aufs Meer.
3. **Die erste Pfütze.** Ein Mädchen merkt, dass die Pfütze neben ihrem Fuß vorhin nicht da war.
4. **Der Rückweg.** Sie lassen alles liegen außer den Jacken und erreichen das Ufer mit nassen Knien.
5. **Die Regel.** Seitdem kehrt die Klasse bei Niedrigwasser um, so weit sie auch gekommen ist.

:::

## Einen Tidenkalender lesen {#kalender}

Ein Kalender nennt ein Datum, Uhrzeiten und Höhen, und man braucht alle drei.

:::steps Einen Gang am Ufer planen

1. Suchen Sie den Tag und den Hafen, der Ihnen am nächsten liegt.
2. Schlagen Sie die Zeit des Niedrigwassers nach, und prüfen Sie, ob die Sommerzeit eingerechnet ist.
3. Gehen Sie zwei Stunden vorher los.
4. Kehren Sie bei Niedrigwasser um, so weit Sie auch gekommen sind.

:::

:::warning Das Meer steigt nicht gleichmäßig

In der dritten und vierten Stunde steigt es dreimal so schnell wie in der ersten.

:::

### Eine Faustregel {#zwoelftel}

Teilen Sie den ganzen Anstieg in zwölf Teile, und Sie wissen, wie viel in jeder Stunde kommt.

:::reveal

- In der ersten und der sechsten Stunde ein Teil.
- In der zweiten und der fünften zwei Teile.
- In der dritten und der vierten drei Teile.

:::

:::slide Zwei Arten, überrascht zu werden

:::column
**Von vorn.** Das Wasser steht vor Ihren Füßen, und Sie sehen es kommen.
:::

:::column
**Von hinten.** Es füllt den Priel zwischen Ihnen und dem Ufer.
:::

:::

:::only{for="slides"}
:::slide{layout=statement}
Kehren Sie bei *Niedrigwasser* um.
:::
:::

## Fragen {#fragen}

:::faq

### Warum ist das Hochwasser jeden Tag später?

Der Mond zieht weiter, während die Erde sich dreht, und sie braucht fünfzig Minuten mehr, um ihn einzuholen.

### Hat ein See Gezeiten?

Ja, aber kleine: selbst im größten nur ein paar Zentimeter.

:::

## Zum Merken {#merken}

:::key-points

- Zwei Hochwasser am Tag, etwa zwölfeinhalb Stunden auseinander.
- Neumond und Vollmond bringen die größten Tiden.
- Die Hälfte des Anstiegs kommt in den zwei Stunden in der Mitte.

:::

> [!TIP]
> Der Kalender ist eine Vorhersage: Bei Wind von See kommt das Wasser früher und höher.

:::except{for="slides"}
Dieser Artikel zeigt jeden Block, den Trifold kennt. Ändern Sie eine Zeile, und sehen Sie, was aus ihr wird.
:::
`,
}

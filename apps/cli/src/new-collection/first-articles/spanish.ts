import type { FirstText } from './first-text.ts'

export const spanish: FirstText = {
  slug: 'leer-la-marea',
  title: 'Leer la marea',
  subtitle: 'Por qué el mar viene y va, y cómo caminar por su orilla sin peligro',
  description: 'Qué hace la marea, por qué unas son mayores que otras, y cómo leer una tabla de mareas.',
  tags: ['mareas', 'costa'],
  picture: {
    alt: 'El sol, la luna y la tierra en una línea, y el agua abultada a ambos lados de la tierra',
    caption: 'Con luna nueva, ambos tiran en una misma línea',
    labels: ['Sol', 'Luna', 'Tierra y mar'],
  },
  body: (picture) => `
El mar se va dos veces al día, y dos veces vuelve. Quien sabe cuándo puede llegar a pie a una isla, coger mejillones y
volver a casa con los pies secos.

:::summary

La luna y el sol tiran del mar, la tierra gira debajo, y una tabla dice cuándo hay que estar de vuelta.

:::

## Cuatro palabras {#palabras}

Cuatro palabras bastan para leer cualquier tabla de mareas.

:::definition

**Pleamar**: el momento en que el mar está más alto; entre una y otra pasan algo más de doce horas.

:::

:::definition

**Bajamar**: el momento en que está más bajo, más o menos a mitad de camino entre dos pleamares.

:::

:::definition

**Marea viva**: una marea grande, uno o dos días después de cada luna nueva y cada luna llena.

:::

:::definition

**Marea muerta**: una marea pequeña, uno o dos días después de cada media luna.

:::

## Qué tira del mar {#atraccion}

Las mareas vienen de dos atracciones, una fuerte y otra más débil.

${picture}

La luna es pequeña y está cerca, el sol es grande y está lejos. Gana la luna: tira más o menos el doble.

:::comparison

|                         | Marea viva               | Marea muerta          |
| ----------------------- | ------------------------ | --------------------- |
| La luna está            | Nueva o llena            | A la mitad            |
| El sol y la luna tiran  | En una misma línea       | En ángulo recto       |
| La pleamar es           | Más alta de lo habitual  | Más baja              |
| La bajamar descubre     | Mucho más de lo habitual | Menos de lo habitual  |

:::

:::notes

Dibuje tres círculos en la pizarra antes de mostrar la tabla. Pregunte cuál de ellos debe moverse.

:::

## Un paseo hasta la isla {#paseo}

Una clase aprendió todo esto en una sola tarde.

:::story{turn=3}

1. **El plan.** La isla está a una milla de la orilla, y en bajamar se puede ir a pie.
2. **La merienda.** Hace calor, los bocadillos están buenos, y nadie mira al mar.
3. **El primer charco.** Una niña nota que el charco junto a su pie no estaba antes.
4. **La vuelta.** Lo dejan todo menos los abrigos, y llegan a la orilla con las rodillas mojadas.
5. **La regla.** Desde entonces, la clase da la vuelta en bajamar, haya llegado hasta donde haya llegado.

:::

## Leer una tabla {#tabla}

Una tabla da una fecha, unas horas y unas alturas, y hacen falta las tres.

:::steps Preparar un paseo por la orilla

1. Busque el día, y el puerto que le quede más cerca.
2. Mire la hora de la bajamar, y compruebe si incluye el horario de verano.
3. Salga dos horas antes.
4. Dé la vuelta en bajamar, haya llegado hasta donde haya llegado.

:::

:::warning El mar no sube siempre igual

En la tercera y la cuarta hora sube tres veces más deprisa que en la primera.

:::

### Una regla sencilla {#doceavos}

Divida toda la subida en doce partes, y sabrá cuánto llega en cada hora.

:::reveal

- En la primera y la sexta hora, una parte.
- En la segunda y la quinta, dos partes.
- En la tercera y la cuarta, tres partes.

:::

:::slide Dos formas de quedar atrapado

:::column
**Por delante.** El agua está a sus pies, y la ve venir.
:::

:::column
**Por detrás.** Llena el canal que hay entre usted y la orilla.
:::

:::

:::only{for="slides"}
:::slide{layout=statement}
Dé la vuelta en *bajamar*.
:::
:::

## Preguntas {#preguntas}

:::faq

### ¿Por qué la pleamar llega más tarde cada día?

La luna avanza mientras la tierra gira, y la tierra tarda otros cincuenta minutos en alcanzarla.

### ¿Tiene mareas un lago?

Sí, pero pequeñas: unos centímetros, incluso en el más grande.

:::

## Para recordar {#recordar}

:::key-points

- Dos pleamares al día, separadas unas doce horas y media.
- La luna nueva y la llena traen las mareas más grandes.
- La mitad de la subida llega en las dos horas centrales.

:::

> [!TIP]
> La tabla es una previsión: con viento del mar, el agua llega antes y más arriba.

:::except{for="slides"}
Este artículo muestra cada bloque que Trifold conoce. Cambie una línea, y vea en qué se convierte.
:::
`,
}

/** The name as far as it fits in a picture: without what follows in brackets or after a comma. */
export function shortName(name: string): string {
  return name.split(/ \(|, /)[0] ?? name;
}

/** A name over lines of about so many characters; a word is never broken. */
export function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

/**
 * A unit's stable id from its title, so that the same unit keeps its sessions' identities; unlike
 * those in `taken`, to which it is added. `otherwise` stands for a title without Latin letters.
 */
export function slugOf(title: string, taken: Set<string>, otherwise = "unit"): string {
  const plain = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replace(/^-+|-+$/g, "");
  const base = plain === "" ? otherwise : plain;
  let slug = base;
  for (let n = 2; taken.has(slug); n++) slug = `${base}-${n}`;
  taken.add(slug);
  return slug;
}

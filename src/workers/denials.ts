/** Words that deny the one after them: "non ASN", "bukan PNS". */
export const denials: ReadonlySet<string> = new Set(["non", "bukan", "not"]);

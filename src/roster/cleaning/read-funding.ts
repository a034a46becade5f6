import type { FundingSource } from "../../core/vocabulary.js";
import { wordKey } from "./cell-text.js";

const words: Readonly<Record<FundingSource, string>> = {
  self: "self|sendiri|mandiri|pribadi|bayar sendiri|biaya sendiri|dana pribadi|swadaya",
  employer: "employer|perusahaan|majikan|pemberi kerja|kantor|badan usaha",
  apbn: "apbn|pemerintah pusat|pusat|kementerian",
  apbd: "apbd|apbd i|apbd ii|apbd kabupaten kota|pemda|pemkab|pemkot|pemprov|pemerintah daerah|apbd kabupaten|apbd kab|apbd kota|apbd provinsi|apbd prov|kabupaten|pemerintah kabupaten|pemerintah kota|pemerintah provinsi",
  apbdes: "apbdes|apbdesa|apb desa|dana desa dd|dana desa|desa|pemerintah desa|pemdes|add|dd",
  "dbh-cht": "dbh cht|dbhcht|dbh cukai|cukai|cukai tembakau|cht",
  "dbh-sawit": "dbh sawit|dbhsawit|sawit",
  csr: "csr|tjsl|dana csr|tanggung jawab sosial",
  zakat: "zakat|zis|upz|baznas|infak|zakat infak|laz",
  donor: "donor|donatur|sumbangan|hamba allah|dermawan|sertakan",
};

const sources: ReadonlyMap<string, FundingSource> = new Map(
  (Object.keys(words) as FundingSource[]).flatMap((source) =>
    words[source].split("|").map((word) => [word, source] as const),
  ),
);

const year = /(?: (?:tahun|thn|th|ta))? 20\d{2}$/; // not law: how years of a budget are written

/** A source of money as lists write it; undefined where it is not clear. */
export function readFunding(given: string): FundingSource | undefined {
  return sources.get(wordKey(given).replace(year, ""));
}

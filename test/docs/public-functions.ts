import { join } from "node:path";
import ts from "typescript";
import manifest from "../../package.json" with { type: "json" };
import { root } from "./markdown.js";

/** A function that the package gives out, with what its page of the API says. */
export interface PublicFunction {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  /** Names of the types that its input and its result are made of, down to the last. */
  readonly types: ReadonlySet<string>;
}

/** The public functions of all rooms. */
export function publicFunctions(): readonly PublicFunction[] {
  const config = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const files = manifest.typedocOptions.entryPoints.map((file) => join(root, file));
  const program = ts.createProgram(files, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const found = files.flatMap((file) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    return module ? checker.getExportsOfModule(module) : [];
  });
  const byName = new Map<string, PublicFunction>();
  for (const given of found) {
    const symbol = given.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(given) : given;
    const described = functionOf(symbol, checker);
    if (described) byName.set(described.name, described);
  }
  return [...byName.values()];
}

function functionOf(symbol: ts.Symbol, checker: ts.TypeChecker): PublicFunction | undefined {
  const declaration = symbol.declarations?.find(
    (one) =>
      ts.isFunctionDeclaration(one) ||
      (ts.isVariableDeclaration(one) &&
        checker.getTypeAtLocation(one).getCallSignatures().length > 0),
  );
  if (!declaration) return undefined;
  const tags = symbol.getJsDocTags(checker).filter(({ name }) => name !== "example");
  const texts = [symbol.getDocumentationComment(checker), ...tags.map(({ text }) => text ?? [])];
  const types = new Set<string>();
  for (const one of symbol.declarations ?? []) namesIn(signatureParts(one), checker, types);
  return {
    name: symbol.name,
    file: declaration.getSourceFile().fileName.slice(root.length),
    text: texts.map((parts) => ts.displayPartsToString(parts)).join("\n"),
    types,
  };
}

function signatureParts(declaration: ts.Declaration): readonly ts.Node[] {
  if (ts.isFunctionDeclaration(declaration)) {
    const { parameters, type } = declaration;
    return [...parameters.flatMap((one) => one.type ?? []), ...(type ? [type] : [])];
  }
  return [declaration];
}

/** The body of law and the words are handed in: named, but not looked into. */
const handedIn = new Set(["Options", "Law", "Locale"]);

function namesIn(nodes: readonly ts.Node[], checker: ts.TypeChecker, names: Set<string>): void {
  const look = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node)) {
      const place = ts.isTypeReferenceNode(node) ? node.typeName : node.expression;
      const name = place.getText();
      if (handedIn.has(name)) {
        names.add(name);
        return;
      }
      if (!names.has(name)) {
        names.add(name);
        const symbol = checker.getSymbolAtLocation(place);
        const target =
          symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
        for (const one of target?.declarations ?? []) {
          if (!one.getSourceFile().fileName.includes("node_modules")) ts.forEachChild(one, look);
        }
      }
    }
    ts.forEachChild(node, look);
  };
  for (const node of nodes) look(node);
}

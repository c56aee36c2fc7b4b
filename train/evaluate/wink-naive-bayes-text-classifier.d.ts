/** What is used of wink-naive-bayes-text-classifier, which brings no types. */
declare module 'wink-naive-bayes-text-classifier' {
  type Classifier = {
    definePrepTasks(tasks: readonly ((text: string) => readonly string[])[]): number;
    defineConfig(settings: { considerOnlyPresence: boolean; smoothingFactor: number }): boolean;
    learn(text: string, label: string): boolean;
    consolidate(): boolean;
    predict(text: string): string;
    exportJSON(): string;
    importJSON(json: string): boolean;
  };
  export default function createClassifier(): Classifier;
}

export default function RulesView() {
  return null;
}

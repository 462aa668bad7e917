package org.entente.drafting;

/** Takes over the names that a name finder sees where nothing is understood yet. */
final class FoundNames {
    private static final int LONGEST = 80;
    private final World world;
    private final Marked marked;

    FoundNames(World world, Marked marked) {
        this.world = world;
        this.marked = marked;
    }

    void find(NameFinder finder) {
        for (Sentence sentence : marked.sentences()) {
            finder.find(marked.written(sentence.start(), sentence.end())).stream()
                    .filter(name -> 0 <= name.start() && name.start() < name.end())
                    .filter(name ->
                            name.end() <= sentence.end() - sentence.start() && name.end() - name.start() <= LONGEST)
                    .forEach(name -> take(sentence.start() + name.start(), sentence.start() + name.end(), name.what()));
        }
    }

    private void take(int start, int end, NameFinder.What what) {
        String name = marked.written(start, end);
        Sort sort = what == NameFinder.What.PERSON ? Sort.PERSON : Sort.CITY;
        boolean bare = sort == Sort.PERSON && !name.contains(" ");
        if (!bare && Character.isUpperCase(name.codePointAt(0)) && marked.free(start, end)) {
            marked.add(Piece.of(start, end, world.named(name, sort)));
        }
    }
}

package org.tiaoli.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.tiaoli.index.Columns;
import org.tiaoli.index.IndexField;
import org.tiaoli.index.IndexField.Scope;
import org.tiaoli.index.SearchForm;
import org.tiaoli.index.SearchForm.PhraseTerm;

/** Turns a condition into a query of Lucene; words of text and title count for rank, all else only selects. */
final class QueryCompiler {

    private static final Query EVERY_PROVISION = new TermQuery(new Term(Columns.KIND, Columns.PROVISION));

    private final IndexReader reader;

    QueryCompiler(IndexReader reader) {
        this.reader = reader;
    }

    Query compile(Condition condition) throws IOException {
        if (condition instanceof Condition.Group group) {
            return group(group);
        }
        if (condition instanceof Condition.Words words) {
            return words(words);
        }
        if (condition instanceof Condition.Choice choice) {
            return selecting(new TermQuery(new Term(choice.field().key(), choice.value())));
        }
        if (condition instanceof Condition.Present present) {
            return selecting(new TermQuery(new Term(Columns.HAS, present.field().key())));
        }
        if (condition instanceof Condition.Numbers numbers) {
            return selecting(DoublePoint.newRangeQuery(numbers.field().key(), numbers.from(), numbers.to()));
        }
        if (condition instanceof Condition.Days days) {
            return selecting(IntPoint.newRangeQuery(days.field().key(), days.from(), days.to()));
        }
        return selecting(EVERY_PROVISION);
    }

    private static Query selecting(Query query) {
        return new ConstantScoreQuery(query);
    }

    private Query group(Condition.Group group) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Condition part : group.must()) {
            Query compiled = compile(part);
            query.add(compiled, compiled instanceof ConstantScoreQuery ? Occur.FILTER : Occur.MUST);
        }
        for (Condition part : group.should()) {
            query.add(compile(part), Occur.SHOULD);
        }
        for (Condition part : group.mustNot()) {
            query.add(compile(part), Occur.MUST_NOT);
        }
        if (group.must().isEmpty() && group.should().isEmpty()) {
            query.add(EVERY_PROVISION, Occur.FILTER);
        }
        Map<Scope, List<Condition>> ofOneFinding = new LinkedHashMap<>();
        for (Condition part : group.must()) {
            FactTest.scope(part)
                    .ifPresent(scope -> ofOneFinding
                            .computeIfAbsent(scope, unused -> new ArrayList<>())
                            .add(part));
        }
        for (List<Condition> together : ofOneFinding.values()) {
            if (together.size() > 1) {
                query.add(new OneFinding(Condition.all(together, List.of())), Occur.FILTER);
            }
        }
        return query.build();
    }

    private Query words(Condition.Words words) throws IOException {
        List<Query> spellings = new ArrayList<>();
        for (SearchForm form : Spelling.of(words.words())) {
            spellings.add(phrase(words.field().key(), form.phrase()));
        }
        Query query = spellings.size() == 1 ? spellings.get(0) : new DisjunctionMaxQuery(spellings, 0f);
        boolean ranks = words.field() == IndexField.TEXT || words.field() == IndexField.TITLE;
        return ranks ? query : selecting(query);
    }

    private Query phrase(String field, List<PhraseTerm> terms) throws IOException {
        PhraseTerm last = terms.get(terms.size() - 1);
        if (terms.size() == 1) {
            Term term = new Term(field, last.text());
            return last.prefix() ? new PrefixQuery(term) : new TermQuery(term);
        }
        if (!last.prefix()) {
            PhraseQuery.Builder phrase = new PhraseQuery.Builder();
            terms.forEach(term -> phrase.add(new Term(field, term.text()), term.position()));
            return phrase.build();
        }
        Term[] endings = beginningWith(field, last.text());
        if (endings.length == 0) {
            return new MatchNoDocsQuery("nothing begins with " + last.text());
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        for (PhraseTerm term : terms.subList(0, terms.size() - 1)) {
            phrase.add(new Term[] {new Term(field, term.text())}, term.position());
        }
        return phrase.add(endings, last.position()).build();
    }

    private Term[] beginningWith(String field, String prefix) throws IOException {
        Terms all = MultiTerms.getTerms(reader, field);
        if (all == null) {
            return new Term[0];
        }
        BytesRef wanted = new BytesRef(prefix);
        List<Term> found = new ArrayList<>();
        TermsEnum terms = all.iterator();
        for (boolean more = terms.seekCeil(wanted) != TermsEnum.SeekStatus.END;
                more && StringHelper.startsWith(terms.term(), wanted);
                more = terms.next() != null) {
            found.add(new Term(field, BytesRef.deepCopyOf(terms.term())));
        }
        return found.toArray(Term[]::new);
    }
}

import java.io.BufferedReader;
import java.io.FileReader;
import java.util.ArrayList;
import weka.associations.FPGrowth;
import weka.core.Instances;

/** Times the search for frequent sets alone: no start of Java, no reading, no rules. Prints the number of sets and the microseconds of each run. */
public final class WekaFPGrowth {
  public static void main(String[] args) throws Exception {
    Instances data = new Instances(new BufferedReader(new FileReader(args[0])));
    for (int run = 0; run < Integer.parseInt(args[2]); run++) {
      new Search().run(data, Integer.parseInt(args[1]));
    }
  }

  private static final class Search extends FPGrowth {
    private void run(Instances data, int minimum) throws Exception {
      long start = System.nanoTime();
      FrequentItemSets sets = new FrequentItemSets(data.numInstances());
      mineTree(buildFPTree(getSingletons(data), data, minimum), sets, 0, new FrequentBinaryItemSet(new ArrayList<BinaryItem>(), 0), minimum);
      System.out.println(sets.size() + " " + (System.nanoTime() - start) / 1000);
    }
  }
}

// LEMON on one instance of whole numbers, with the same questions and answers as child.mjs.
// Building the graph stays outside the clock; making the solver's own tables is inside, as everywhere.
#include <lemon/matching.h>
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <functional>
#include <iostream>
#include <string>
#include <vector>

using namespace lemon;
using Numbers = std::vector<int>;

static void answer(const std::function<long long()> &solve) {
  std::printf("{\"ready\":true}\n");
  std::fflush(stdout);
  std::string line;
  while (std::getline(std::cin, line)) {
    const auto from = std::chrono::steady_clock::now();
    const long long total = solve();
    const std::chrono::duration<double, std::milli> ms = std::chrono::steady_clock::now() - from;
    std::printf("{\"ms\":%.6f,\"total\":%lld}\n", ms.count(), total);
    std::fflush(stdout);
  }
}

// nodes, edges, then left, right and weight of each edge
static void pairs(const Numbers &in) {
  const int nodes = in[0], edges = in[1];
  SmartGraph graph;
  for (int at = 0; at < nodes; at++) graph.addNode();
  SmartGraph::EdgeMap<int> weight(graph);
  for (int at = 0; at < edges; at++) {
    const auto edge = graph.addEdge(graph.nodeFromId(in[2 + 3 * at]), graph.nodeFromId(in[3 + 3 * at]));
    weight[edge] = in[4 + 3 * at];
  }
  answer([&] {
    MaxWeightedMatching<SmartGraph> matching(graph, weight);
    matching.run();
    return (long long)matching.matchingWeight();
  });
}

// rows, columns, rows to place, seats of each column, scores row after row
static void places(const Numbers &in) {
  const int rows = in[0], columns = in[1], placed = in[2];
  const int *seats = &in[3], *scores = &in[3 + columns];
  SmartDigraph graph;
  graph.reserveNode(rows + columns + 2);
  graph.reserveArc(rows * columns + rows + columns);
  for (int at = 0; at < rows + columns + 2; at++) graph.addNode();
  const auto source = graph.nodeFromId(rows + columns), sink = graph.nodeFromId(rows + columns + 1);
  for (int row = 0; row < rows; row++) {
    for (int column = 0; column < columns; column++) {
      graph.addArc(graph.nodeFromId(row), graph.nodeFromId(rows + column));
    }
  }
  for (int row = 0; row < rows; row++) graph.addArc(source, graph.nodeFromId(row));
  for (int column = 0; column < columns; column++) graph.addArc(graph.nodeFromId(rows + column), sink);
  // Maps have their default value only for arcs that exist already; arcs are numbered as they were added.
  SmartDigraph::ArcMap<int> upper(graph, 1), cost(graph, 0);
  for (int at = 0; at < rows * columns; at++) cost[graph.arcFromId(at)] = -scores[at];
  for (int column = 0; column < columns; column++) upper[graph.arcFromId(rows * columns + rows + column)] = seats[column];
  answer([&] {
    NetworkSimplex<SmartDigraph> flow(graph);
    flow.upperMap(upper).costMap(cost).stSupply(source, sink, placed).run();
    return -flow.totalCost<long long>();
  });
}

int main(int, char **argv) {
  std::ifstream file(argv[2], std::ios::binary | std::ios::ate);
  Numbers in(file.tellg() / sizeof(int));
  file.seekg(0);
  file.read(reinterpret_cast<char *>(in.data()), in.size() * sizeof(int));
  if (std::string(argv[1]) == "peers") pairs(in);
  else places(in);
}

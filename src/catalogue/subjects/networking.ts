import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "networking",
  name: "Computer networking",
  units: [
    {
      id: "layers",
      title: "Layers, packets and encapsulation",
      outcome: "can place a protocol in its layer and name what each layer adds to a message",
      minutes: [60, 40, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "concept",
      tasks: [
        "Draw a letter, its envelope and a mailbag beside data, packet and frame",
        "Sort fifteen protocols and devices into the layers of the TCP/IP model",
        "Capture one ping and open its headers from the outside inwards",
      ],
      questions: [
        {
          question: "What are the units called on the link, network and transport layers?",
          answer: "Frame, packet, and segment for TCP (datagram for UDP).",
        },
        {
          question: "Which layers of the OSI model do switches and routers mainly work on?",
          answer: "Switches on layer 2, routers on layer 3.",
        },
        {
          question: "What is encapsulation?",
          answer:
            "Each layer wraps what it gets from the layer above in its own header, Ethernet also a trailer.",
        },
      ],
      exercise: "Draw one web request as nested boxes with the addresses that each header carries",
    },
    {
      id: "ethernet",
      title: "Ethernet, MAC addresses, switches and ARP",
      outcome: "can follow a frame through switches and say how its target address was found",
      minutes: [90, 65, 35],
      prerequisiteIds: ["layers"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Find the MAC addresses of your own machine and its neighbours in the ARP table",
        "Fill in a switch's table by hand for ten frames between four machines",
        "Clear the ARP cache, ping a neighbour and capture question and answer",
      ],
      questions: [
        {
          question: "How does a switch learn where a machine is?",
          answer: "From the source address of the frames that arrive at each port.",
        },
        {
          question: "What does a switch do with a frame to an unknown address?",
          answer: "It floods it to all ports of the VLAN but the one on which it came.",
        },
        {
          question: "What does ARP find out, and how is the question sent?",
          answer: "The MAC address for an IPv4 address; the question is a broadcast.",
        },
      ],
      exercise: "Explain a captured ARP exchange field by field and the switch table after it",
    },
    {
      id: "subnets",
      title: "IPv4 addresses, prefixes and subnets",
      outcome: "can compute network, broadcast and host range and divide a block by need",
      minutes: [120, 85, 45],
      prerequisiteIds: ["layers"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Write ten addresses in binary and mark network and host part",
        "Compute network, broadcast and number of hosts for ten prefixes on paper",
        "Divide one /24 among departments of 100, 50, 20 and 2 machines",
      ],
      questions: [
        {
          question: "How many usable host addresses has a /26?",
          answer: "62: 2 to the power of 6 is 64, without network and broadcast address.",
        },
        {
          question: "Which network does 192.168.10.77/27 belong to, and what is its broadcast?",
          answer: "192.168.10.64/27; its broadcast address is 192.168.10.95.",
        },
        {
          question: "Which three IPv4 ranges are private?",
          answer: "10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16.",
        },
      ],
      exercise: "Plan addresses for a school of five parts with room to grow and without overlap",
    },
    {
      id: "routing",
      title: "Routers, routing tables and ICMP",
      outcome: "can predict a packet's way from routing tables and check it with tools",
      minutes: [100, 80, 50],
      prerequisiteIds: ["ethernet", "subnets"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Read your own routing table and explain every line",
        "Connect three networks by two routers in a simulator with static routes",
        "Remove one route back, and find out why the ping fails",
        "Trace the way to three far servers and explain the gaps",
      ],
      questions: [
        {
          question: "Which route wins if several match a destination?",
          answer: "The one with the longest prefix.",
        },
        {
          question: "Which addresses change when a router forwards a packet without NAT?",
          answer: "Both MAC addresses; the IP addresses stay the same.",
        },
        {
          question: "How does traceroute find the routers on the way?",
          answer: "By packets with rising TTL; the router where it runs out reports back by ICMP.",
        },
      ],
      exercise: "Build a network of four routers and show tables and traces for every pair of ends",
    },
    {
      id: "transport",
      title: "TCP and UDP: ports, handshakes and windows",
      outcome: "can read a TCP conversation and choose between TCP and UDP",
      minutes: [105, 85, 60],
      prerequisiteIds: ["routing"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Capture a connection and mark opening, data, acknowledgements and closing",
        "Write a tiny client and server for each of the two protocols",
        "Add loss and delay to your laboratory and watch resending and speed",
        "List the open connections of your machine with their states",
      ],
      questions: [
        {
          question: "Which three segments open a TCP connection?",
          answer: "SYN, SYN-ACK and ACK.",
        },
        {
          question: "What do flow control and congestion control protect?",
          answer: "Flow control the receiver; congestion control the network in between.",
        },
        {
          question: "By which values is a TCP connection identified?",
          answer: "By source and destination address and source and destination port.",
        },
      ],
      exercise: "Annotate a captured download with ten remarks, one on a lost segment",
    },
    {
      id: "dhcp-dns",
      title: "DHCP and DNS: addresses and names on demand",
      outcome: "can follow how a machine gets its address and a name its answer",
      minutes: [90, 70, 50],
      prerequisiteIds: ["routing"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Capture the four messages of a fresh DHCP lease",
        "Resolve a name step by step from the root servers with dig",
        "Look up A, AAAA, CNAME, MX, NS and TXT records of one domain",
        "Run a small name server for an invented zone in your laboratory",
      ],
      questions: [
        {
          question: "What are the four messages of a new DHCP lease?",
          answer: "Discover, Offer, Request and Acknowledge.",
        },
        {
          question: "How do a recursive resolver and an authoritative server differ?",
          answer: "The resolver searches for clients; the authoritative one holds the zone's data.",
        },
        {
          question: "What does the TTL of a DNS record set?",
          answer: "How many seconds resolvers may keep the answer in their cache.",
        },
      ],
      exercise: "Draw every message from plugging in a cable to knowing the address of one website",
    },
    {
      id: "web-protocols",
      title: "HTTP, TLS and what a page load does",
      outcome: "can take a page load apart and say where its time goes",
      minutes: [90, 75, 55],
      prerequisiteIds: ["transport", "dhcp-dns"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Type an HTTP request by hand into a plain connection",
        "Measure name look-up, connection, TLS and first byte with curl",
        "Find in a capture what TLS hides and what it leaves visible",
        "Compare what HTTP/1.1, HTTP/2 and HTTP/3 change in the use of connections",
      ],
      questions: [
        {
          question: "What do status codes beginning with 2, 3, 4 and 5 mean?",
          answer: "Success, redirection, error of the client, error of the server.",
        },
        {
          question: "What can an onlooker on the way still see of an HTTPS connection?",
          answer: "Addresses, sizes and times, and in most cases the server's name.",
        },
        {
          question: "Which transport does HTTP/3 use?",
          answer: "QUIC, which runs over UDP.",
        },
      ],
      exercise:
        "Write a timeline of one page load with a cause for each of its three longest parts",
    },
    {
      id: "nat-firewalls",
      title: "NAT, packet filters and VPN tunnels",
      outcome: "can explain translated, filtered and tunnelled traffic and configure a filter",
      minutes: [90, 75, 60],
      prerequisiteIds: ["transport"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Write the translation table for three machines behind one public address",
        "Forward a port in your laboratory and follow a packet in and out",
        "Write a stateful filter with a closing rule that denies, and test eight cases",
        "Set up a tunnel between two machines and compare inner and outer headers",
      ],
      questions: [
        {
          question: "How can many machines share one public address?",
          answer: "The router also translates ports and remembers which belongs to whom.",
        },
        {
          question: "What does a stateful filter know that a stateless one does not?",
          answer: "Whether a packet belongs to a connection that was allowed before.",
        },
        {
          question: "Why can a tunnel cause trouble with packet size?",
          answer: "Its extra headers lower the MTU that is left for the inner packets.",
        },
      ],
      exercise:
        "Let one outside machine reach one inside service and prove that nothing else is open",
    },
    {
      id: "vlans",
      title: "VLANs, trunks and spanning tree",
      outcome: "can separate networks on shared switches and keep loops from harming them",
      minutes: [75, 70, 55],
      prerequisiteIds: ["routing"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Configure two VLANs on two simulated switches joined by a trunk",
        "Let them talk through a router or a layer 3 switch",
        "Close a loop between three switches and find the port that is blocked",
      ],
      questions: [
        {
          question: "How does a trunk show to which VLAN a frame belongs?",
          answer: "By an 802.1Q tag in the frame; the native VLAN is usually sent untagged.",
        },
        {
          question: "What do two machines in different VLANs need in order to communicate?",
          answer: "A router or layer 3 switch between their subnets.",
        },
        {
          question: "Why are loops on layer 2 worse than on layer 3?",
          answer: "Frames have no TTL, so broadcasts circle and multiply without end.",
        },
      ],
      exercise:
        "Build staff, guest and telephone networks on two switches and test what is separate",
    },
    {
      id: "ipv6",
      title: "IPv6 addresses and neighbour discovery",
      outcome: "can read and plan IPv6 addresses and run them beside IPv4",
      minutes: [75, 65, 50],
      prerequisiteIds: ["routing"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Shorten ten addresses and write ten short ones in full",
        "Name the kind and scope of each address of your own machine",
        "Divide a /48 into subnets of /64 for three sites",
        "Capture a neighbour solicitation and a router advertisement",
      ],
      questions: [
        {
          question: "How is 2001:0db8:0000:0000:0000:0000:0000:0001 shortened?",
          answer: "2001:db8::1.",
        },
        {
          question: "What takes the place of ARP in IPv6?",
          answer: "Neighbour discovery with ICMPv6, sent to multicast addresses.",
        },
        {
          question: "What range do link-local addresses have?",
          answer: "fe80::/10; they are valid on one link only.",
        },
      ],
      exercise:
        "Make your laboratory network reachable by both protocols and show a trace for each",
    },
    {
      id: "wireless",
      title: "Wi-Fi: channels, signal and security",
      outcome: "can plan and judge a small wireless network",
      minutes: [60, 60, 55],
      prerequisiteIds: ["ethernet"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Map signal strength in your home at ten places in two bands",
        "List the neighbouring networks with their channels and choose yours",
        "Measure speed near, far and while a second machine is busy",
      ],
      questions: [
        {
          question: "How do the 2.4 GHz and 5 GHz bands differ in use?",
          answer: "2.4 GHz reaches further but is crowded; 5 GHz is faster over shorter distances.",
        },
        {
          question: "Which 20 MHz channels in the 2.4 GHz band are commonly used without overlap?",
          answer: "1, 6 and 11.",
        },
        {
          question: "Why do Wi-Fi stations avoid collisions instead of detecting them?",
          answer: "While sending they cannot hear others, and some stations are hidden from them.",
        },
      ],
      exercise: "Draw a map of your home with signal, best place and channel, and the reasons",
    },
    {
      id: "dynamic-routing",
      title: "Routing protocols: OSPF within, BGP between",
      outcome: "can say how routers learn routes and how they react to a failed link",
      minutes: [90, 90, 75],
      prerequisiteIds: ["routing"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Run OSPF on four simulated routers, cut a link and time the recovery",
        "Compute the shortest paths of the same network by hand from its costs",
        "Join two simulated providers by BGP and read the path of a route",
      ],
      questions: [
        {
          question: "What do OSPF routers of one area have in common?",
          answer: "The same map of links, from which each computes its own shortest paths.",
        },
        {
          question: "What is an autonomous system?",
          answer: "Networks under one administration that show others one routing policy.",
        },
        {
          question: "Does BGP always choose the fastest path?",
          answer: "No, policy comes first; it does not measure speed at all.",
        },
      ],
      exercise: "Show routing tables before and after a cut link and explain each changed line",
    },
    {
      id: "troubleshooting",
      title: "Troubleshooting a network layer by layer",
      outcome: "can locate a fault by tests that halve the possibilities and prove the repair",
      minutes: [90, 80, 65],
      prerequisiteIds: ["web-protocols", "nat-firewalls"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Write a ladder of tests: link, address, gateway, far address, name, port, application",
        "Let a script plant one of eight faults and find it against the clock",
        "Measure a slow connection for loss, delay and throughput and say which one limits it",
      ],
      questions: [
        {
          question: "A ping to an address works, but not to a name: where do you look?",
          answer: "At name resolution: the configured DNS server and its answer.",
        },
        {
          question: "What do connection refused and a time-out suggest about a TCP port?",
          answer:
            "Refused: nothing listens or a filter rejects. Time-out: filtered, lost or host down.",
        },
        {
          question: "What does an address from 169.254.0.0/16 on a client mostly mean?",
          answer: "That no DHCP server answered and the machine chose it for itself.",
        },
      ],
      exercise: "Write reports on four planted faults: symptom, tests, cause, repair and proof",
    },
    {
      id: "office-network",
      title: "A small office network, designed and tested",
      outcome: "can design, build in a simulator, document and test a network for given needs",
      minutes: [150, 145, 140],
      prerequisiteIds: ["vlans", "ipv6", "troubleshooting"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Write down the needs of an office of forty people with guests and one branch",
        "Draw the wiring and the addresses and decide what must not fail",
        "Build it in a simulator with address service, filters and a way to the branch",
        "Test it by a list of what must work, what must not, and what may break",
      ],
      questions: [
        {
          question: "Why plan subnets with spare addresses?",
          answer: "Changing addresses later touches every device, rule and document.",
        },
        {
          question: "What is a single point of failure?",
          answer: "A part whose failure alone stops the whole service.",
        },
        {
          question: "What should network documentation contain at least?",
          answer: "Drawings of links and addresses, device settings, rules and who is responsible.",
        },
      ],
      exercise: "Hand over drawings, settings and a passed test list so that others could run it",
    },
  ],
  tips: [
    "Predict what a capture will show before you start it, then explain each difference.",
    "Do a few subnet sums by hand every day until you no longer need a calculator.",
    "Break your own laboratory on purpose; networks that only work teach little.",
  ],
  scope: {
    text: "A university course of 6 credits in this subject asks for about 150 to 180 hours of work; this plan covers its core protocols and practice.",
    source: "ECTS: 25 to 30 hours a credit",
  },
};

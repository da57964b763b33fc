import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "anatomy",
  name: "Anatomy",
  units: [
    {
      id: "terms",
      title: "Anatomical position, planes and directions",
      outcome: "can describe where a structure lies in anatomical terms",
      minutes: [75, 40, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "vocabulary",
      tasks: [
        "Stand in the anatomical position and point out five pairs of directions on yourself",
        "Cut a fruit in the three planes and draw each section",
        "Make cards for twenty word roots such as cardi, hepat and brachi",
        "Draw the body cavities and say what each holds",
      ],
      questions: [
        {
          question: "How are the palms held in the anatomical position?",
          answer: "Facing forwards, with the arms at the sides.",
        },
        {
          question: "Into which parts does a sagittal plane divide the body?",
          answer: "Into left and right.",
        },
        {
          question: "Is the elbow proximal or distal to the wrist?",
          answer: "Proximal: it is nearer to where the limb joins the trunk.",
        },
      ],
      exercise: "Describe the place of ten organs on an outline figure with two terms each",
    },
    {
      id: "tissues",
      title: "The four basic tissues",
      outcome: "can recognise the basic tissues and link structure to task",
      minutes: [75, 50, 30],
      prerequisiteIds: ["terms"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Draw a simple and a stratified epithelium and name a place for each",
        "Compare three kinds of muscle tissue in a table",
        "Sort ten labelled micrographs by tissue and note the feature that decided",
      ],
      questions: [
        {
          question: "What are the four basic tissue types?",
          answer: "Epithelial, connective, muscle and nervous tissue.",
        },
        {
          question: "Which muscle tissue is striated but not under voluntary control?",
          answer: "Cardiac muscle.",
        },
        {
          question: "Why does cartilage heal slowly?",
          answer: "It has no blood vessels of its own; nutrients must diffuse to its cells.",
        },
      ],
      exercise: "Draw a section through skin with labels and mark all four tissues in it",
    },
    {
      id: "axial-skeleton",
      title: "Skull, vertebral column and rib cage",
      outcome: "can name and place the bones of the axial skeleton",
      minutes: [90, 65, 45],
      prerequisiteIds: ["terms"],
      bloom: "remember",
      kind: "vocabulary",
      tasks: [
        "Label a blank skull from the front, the side and below",
        "Draw a typical vertebra and how a cervical, thoracic and lumbar one differ",
        "Feel the sternal angle and count ribs downwards from the second",
      ],
      questions: [
        {
          question: "How many cervical, thoracic and lumbar vertebrae are there usually?",
          answer: "Seven, twelve and five.",
        },
        {
          question: "Which opening of the skull lets the spinal cord pass?",
          answer: "The foramen magnum of the occipital bone.",
        },
        {
          question: "What are true ribs?",
          answer: "The first seven pairs, which reach the sternum by cartilages of their own.",
        },
      ],
      exercise:
        "Draw the vertebral column from the side from memory with curves, regions and counts",
    },
    {
      id: "limb-skeleton",
      title: "Bones of the limbs and girdles",
      outcome: "can name the bones of the limbs and their main landmarks",
      minutes: [90, 65, 45],
      prerequisiteIds: ["terms"],
      bloom: "remember",
      kind: "vocabulary",
      tasks: [
        "Label blank drawings of the arm and leg, then of the hand and foot",
        "Find ten bony landmarks under your own skin",
        "Compare the shoulder girdle with the pelvic girdle in five points",
      ],
      questions: [
        {
          question: "Which forearm bone lies on the side of the thumb?",
          answer: "The radius.",
        },
        {
          question: "Which three bones fuse to form the hip bone?",
          answer: "Ilium, ischium and pubis.",
        },
        {
          question: "How many carpal and how many tarsal bones has each limb?",
          answer: "Eight carpal bones in the wrist and seven tarsal bones in the foot.",
        },
      ],
      exercise: "Draw the skeleton of one hand and one foot from memory and correct them in red",
    },
    {
      id: "joints",
      title: "Joints and the movements they allow",
      outcome: "can classify joints and name their movements",
      minutes: [75, 55, 40],
      prerequisiteIds: ["tissues", "axial-skeleton", "limb-skeleton"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Draw a synovial joint with cartilage, capsule, membrane and fluid",
        "Name each movement of a person who sits down, waves and turns a key",
        "Compare the shoulder and the hip by range and stability",
      ],
      questions: [
        {
          question: "What are the three structural classes of joints?",
          answer: "Fibrous, cartilaginous and synovial.",
        },
        {
          question: "What kind of joint is the hip, and how many axes does it have?",
          answer: "A ball-and-socket joint with three axes.",
        },
        {
          question: "Which ligament stops the tibia from sliding forwards under the femur?",
          answer: "The anterior cruciate ligament.",
        },
      ],
      exercise:
        "Draw the knee from the front with bones, menisci and four ligaments, each with its task",
    },
    {
      id: "trunk-muscles",
      title: "Muscles of the head, neck and trunk",
      outcome: "can name the main muscles of head and trunk and their actions",
      minutes: [90, 70, 50],
      prerequisiteIds: ["joints"],
      bloom: "apply",
      kind: "vocabulary",
      tasks: [
        "Make cards with origin, insertion, action and nerve for fifteen muscles",
        "Make six faces in a mirror and name the muscle that does most of each",
        "Draw the layers of the abdominal wall with the direction of their fibres",
      ],
      questions: [
        {
          question: "Which muscle does most of the work of quiet breathing in?",
          answer: "The diaphragm, supplied by the phrenic nerve.",
        },
        {
          question: "Which two powerful muscles close the jaw and can be felt from outside?",
          answer: "Masseter and temporalis.",
        },
        {
          question: "What are the muscles of the front and side of the abdominal wall?",
          answer: "Rectus abdominis, external oblique, internal oblique and transversus abdominis.",
        },
      ],
      exercise: "Draw the back in two layers and label eight muscles with their action",
    },
    {
      id: "limb-muscles",
      title: "Muscles of the arm and leg",
      outcome: "can say which muscle groups move a limb at each joint",
      minutes: [105, 80, 60],
      prerequisiteIds: ["joints"],
      bloom: "apply",
      kind: "vocabulary",
      tasks: [
        "Learn the compartments of arm, forearm, thigh and leg with their common action",
        "Feel ten muscles tighten on yourself during a light movement",
        "Analyse walking: name the muscles at work in four moments of a step",
      ],
      questions: [
        {
          question: "Which four muscles form the rotator cuff?",
          answer: "Supraspinatus, infraspinatus, teres minor and subscapularis.",
        },
        {
          question: "What does the quadriceps femoris do?",
          answer: "It extends the knee; its rectus femoris also flexes the hip.",
        },
        {
          question: "Which muscles act through the Achilles tendon?",
          answer: "Gastrocnemius and soleus, which together pull the foot into plantar flexion.",
        },
      ],
      exercise:
        "Make a table of shoulder, elbow, hip, knee and ankle with movements and prime movers",
    },
    {
      id: "nervous-system",
      title: "Brain, spinal cord and peripheral nerves",
      outcome: "can describe the parts of the nervous system and trace a simple pathway",
      minutes: [120, 95, 70],
      prerequisiteIds: ["tissues", "axial-skeleton"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Label a brain from the side, from below and in the midline",
        "Draw a section of the spinal cord with the two roots of a nerve",
        "Learn the twelve cranial nerves with number, name and main task",
        "Trace a touch on the finger to the cortex and a motor command back to the hand",
      ],
      questions: [
        {
          question: "Which root of a spinal nerve carries sensory fibres?",
          answer: "The dorsal, or posterior, root.",
        },
        {
          question: "Which lobe holds the primary visual cortex?",
          answer: "The occipital lobe.",
        },
        {
          question: "What are the three meninges from outside to inside?",
          answer: "Dura mater, arachnoid mater and pia mater.",
        },
      ],
      exercise: "Draw the pathway of the knee-jerk reflex with every neuron and structure labelled",
    },
    {
      id: "heart-vessels",
      title: "The heart and the great vessels",
      outcome: "can trace blood through the heart and the main vessels",
      minutes: [105, 80, 60],
      prerequisiteIds: ["tissues", "axial-skeleton"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Draw the heart with four chambers, four valves and the great vessels",
        "Tell the path of a drop of blood from the big toe to the brain",
        "Draw the branches of the aorta down to the groin",
        "Find your pulse at the wrist and name the artery",
      ],
      questions: [
        {
          question: "Which valve lies between the left atrium and the left ventricle?",
          answer: "The mitral, or bicuspid, valve.",
        },
        {
          question: "Which vessels carry oxygen-rich blood to the heart?",
          answer: "The pulmonary veins, which open into the left atrium.",
        },
        {
          question: "Which three branches usually leave the arch of the aorta?",
          answer:
            "The brachiocephalic trunk, the left common carotid and the left subclavian artery.",
        },
      ],
      exercise:
        "Draw the whole circulation as a scheme with twenty named vessels and the direction of flow",
    },
    {
      id: "airways-lungs",
      title: "Airways, lungs and the thoracic cavity",
      outcome: "can trace the air from the nose to an alveolus",
      minutes: [75, 55, 40],
      prerequisiteIds: ["heart-vessels"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Draw the head and neck in the midline with nose, pharynx and larynx",
        "Draw both lungs with lobes, fissures and main bronchi",
        "Explain with a sketch how diaphragm and ribs draw air in",
      ],
      questions: [
        {
          question: "How many lobes do the right and left lung have?",
          answer: "The right has three, the left two.",
        },
        {
          question: "What are the two layers of the pleura called?",
          answer: "Visceral pleura on the lung and parietal pleura on the wall of the cavity.",
        },
        {
          question: "Why do inhaled objects more often enter the right main bronchus?",
          answer: "It is wider, shorter and steeper than the left.",
        },
      ],
      exercise:
        "Draw a cross-section of the chest at the level of the heart and label twelve structures",
    },
    {
      id: "digestive-system",
      title: "The digestive tract, liver and pancreas",
      outcome: "can trace the digestive tract and place its glands and vessels",
      minutes: [90, 70, 50],
      prerequisiteIds: ["tissues", "heart-vessels"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Follow a bite from the mouth to the rectum and name each part it passes",
        "Draw the abdomen in nine regions and place the organs",
        "Draw the bile and pancreatic ducts to where they join the duodenum",
      ],
      questions: [
        {
          question: "What are the three parts of the small intestine in order?",
          answer: "Duodenum, jejunum and ileum.",
        },
        {
          question: "What does the portal vein carry, and where to?",
          answer: "Nutrient-rich blood from the digestive tract and spleen to the liver.",
        },
        {
          question: "Which organ stores and concentrates bile?",
          answer: "The gallbladder.",
        },
      ],
      exercise: "Draw the abdominal organs from the front in two layers with their arteries",
    },
    {
      id: "urinary-reproductive",
      title: "Urinary and reproductive organs",
      outcome: "can describe the organs of the urinary tract and pelvis and their relations",
      minutes: [90, 70, 50],
      prerequisiteIds: ["limb-skeleton", "heart-vessels"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Draw a kidney cut open and a nephron with its parts",
        "Draw the male and the female pelvis in the midline and compare them",
        "Trace urine from the nephron to the outside, and a sperm cell from testis to uterine tube",
      ],
      questions: [
        {
          question: "Where do the kidneys lie in relation to the peritoneum?",
          answer: "Behind it: they are retroperitoneal.",
        },
        {
          question: "What crosses over the ureter in the female pelvis near the cervix?",
          answer: "The uterine artery.",
        },
        {
          question: "Which gland surrounds the first part of the male urethra below the bladder?",
          answer: "The prostate.",
        },
      ],
      exercise:
        "Draw the female or male pelvis in the midline from memory with ten labels, then correct it",
    },
    {
      id: "sense-organs",
      title: "The eye, the ear and the skin",
      outcome: "can explain the structure of the sense organs from outside inwards",
      minutes: [75, 60, 45],
      prerequisiteIds: ["nervous-system"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Draw a horizontal section of the eye and follow the light through it",
        "Draw outer, middle and inner ear and follow a sound",
        "Test how close two points on the fingertip and forearm still feel apart",
      ],
      questions: [
        {
          question: "What are the three small bones of the middle ear in order from the drum?",
          answer: "Malleus, incus and stapes.",
        },
        {
          question: "Why does each eye have a blind spot?",
          answer: "Where the optic nerve leaves the eye the retina has no receptors.",
        },
        {
          question: "What are the two layers of the skin, and what lies below them?",
          answer: "Epidermis and dermis; below lies the subcutaneous tissue.",
        },
      ],
      exercise: "Draw the eye in section from memory with twelve labels and the path of light",
    },
    {
      id: "region-atlas",
      title: "Atlas of one body region from skin to bone",
      outcome: "can present one region layer by layer with all its structures and relations",
      minutes: [120, 110, 100],
      prerequisiteIds: [
        "trunk-muscles",
        "limb-muscles",
        "nervous-system",
        "airways-lungs",
        "digestive-system",
        "urinary-reproductive",
      ],
      bloom: "create",
      kind: "project",
      tasks: [
        "Choose a region such as forearm, neck or thigh and list what it contains",
        "Draw it in at least four layers and one cross-section",
        "Explain the region aloud in five minutes and record yourself",
      ],
      questions: [
        {
          question: "How does regional anatomy differ from systemic anatomy?",
          answer:
            "It takes all structures of one place together instead of one system through the whole body.",
        },
        {
          question: "From which side is a cross-section in medical images usually seen?",
          answer: "From the feet, so that the right of the body is on the left of the picture.",
        },
        {
          question: "Which layers does one usually pass from the skin to a limb bone?",
          answer:
            "Skin, subcutaneous tissue, deep fascia, muscles with vessels and nerves, periosteum.",
        },
      ],
      exercise:
        "Make a small atlas of one region: four layers, one section and a page of relations",
    },
  ],
  tips: [
    "Draw from memory first, compare with an atlas second, and correct in another colour.",
    "Find each structure on your own body where you can, and learn its neighbours with it.",
    "Learn the Greek and Latin roots early; they turn long names into descriptions.",
  ],
  scope: {
    text: "A university course of 6 ECTS credits means about 150 to 180 hours of work; this plan is a first overview for study, without dissection, and is not medical training.",
    source: "ECTS: 25 to 30 hours a credit",
  },
};
